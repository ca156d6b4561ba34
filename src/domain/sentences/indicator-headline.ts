import { formatMissing, formatValue } from '../format-nl.ts';
import { yearOf } from '../period-math.ts';
import type { Reading } from '../reading.ts';
import { computeSeriesFacts, isSignal } from './series-facts.ts';
import { writeSignalTitle } from './signal-sentence.ts';
import { writeNamedTarget, writeTarget } from './target-words.ts';
import { amount, inPeriod, subjectFirst, verb } from './wording.ts';

/**
 * The finding of one indicator in one area, as a title without a full stop: the signal, else what is known of the
 * target, else the bare figure; and where there is no figure, why not.
 */
export function writeIndicatorHeadline(reading: Reading): string {
  const { indicator, figure, assurance, variation } = reading;
  const subject = subjectFirst(indicator);
  const facts = computeSeriesFacts(reading);
  if (facts && (isSignal(reading) || assurance === 'fail')) return writeSignalTitle(reading);
  if (facts && assurance === 'pass') {
    return `${subject}: het doel van ${writeTarget(reading) ?? ''} wordt structureel gehaald`;
  }
  if (figure === null || figure.value === null) return writeAbsent(reading);
  const part = writePart(reading, figure.value);
  if (part !== null) return `${subject}: ${part}`;
  if (facts && variation === 'common') return writeSignalTitle(reading);
  const value = `${amount(figure.value, indicator)} ${inPeriod(figure.period)}`;
  if (reading.target === null || reading.targetReached === null) return `${subject}: ${value}`;
  const judged = `${writeNamedTarget(reading.target, reading)} ${reading.targetReached ? 'gehaald' : 'niet gehaald'}`;
  return `${subject}: ${value}, ${judged}`;
}

/** "32 van de 39", and of one municipality whether it takes part; null for what is no part of a whole. */
function writePart({ whole, area, indicator, figure }: Reading, value: number): string | null {
  if (whole === null || figure === null) return null;
  if (area.level === 'municipality') return `${area.name} telt ${value > 0 ? '' : 'nog niet '}mee`;
  const noun = indicator.subject.toLowerCase().startsWith('gemeenten') ? '' : ' gemeenten';
  return value === whole ? `alle ${whole}${noun}` : `${formatValue(value, indicator)} van de ${whole}${noun}`;
}

/** Why the figure of an area is hidden: "het cijfer van Urk is minder dan 5"; null when it is not. */
export function writeHidden({ indicator, figure, area }: Reading): string | null {
  const reason = figure?.reason ?? null;
  if (reason !== 'small' && reason !== 'withheld' && reason !== 'secret') return null;
  const subject = `het cijfer van ${area.name}`;
  // A share is hidden for the count behind it; "minder dan 5" would be said of the percentage itself.
  if (reason === 'small' && indicator.kind !== 'count') return `${subject} berust op een te klein aantal`;
  return `${subject} is ${formatMissing(reason, indicator.disclosureThreshold)}`;
}

function writeAbsent(reading: Reading): string {
  const { indicator, target, period, area } = reading;
  const subject = subjectFirst(indicator);
  const hidden = writeHidden(reading);
  if (hidden !== null) return `${subject}: ${hidden}`;
  const later = target !== null && Number(yearOf(target.period)) > Number(yearOf(period));
  if (!later) return `${subject}: nog geen cijfer voor ${area.name}`;
  const counts = verb(indicator, 'telt', 'tellen');
  return `${subject} ${counts} vanaf ${yearOf(target.period)}, er is nog geen cijfer`;
}
