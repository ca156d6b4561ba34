import { capitalise, formatCountWord, formatList, formatValue } from '../format-nl.ts';
import type { Reading } from '../reading.ts';
import { writeDifference } from './change-words.ts';
import { strongestChanges } from './headline.ts';
import { type JudgedReading, judgedReadings, writeTargetValue } from './target-words.ts';
import { amount, inPeriod, subjectFirst, subjectInside, verb, writeComparison } from './wording.ts';

const CHANGES_NAMED = 2;
const TARGETS_NAMED = 4;

/**
 * A paragraph under the headline: the strongest figures with their change, which targets of the year were met and which
 * were not. A difference without a signal is written as two bare figures. Example figures are named as such.
 */
export function writeLead(readings: readonly Reading[]): string {
  const changed = strongestChanges(readings).slice(0, CHANGES_NAMED);
  const compared = changed.length > 0 ? [] : largestDifferences(readings);
  const { judged } = judgedReadings(readings);
  const sentences = [
    ...changed.map(({ reading, change }, index) => writeChanged(reading, change, index === 0)),
    ...compared.map((reading) => `${subjectFirst(reading.indicator)}: ${writeComparison(reading) ?? ''}.`),
    ...writeTargets(
      judged.filter(({ targetReached }) => targetReached),
      'het doel',
    ),
    ...writeTargets(
      judged.filter(({ targetReached }) => !targetReached),
      'het doel niet',
    ),
  ];
  if (sentences.length === 0) return 'Er zijn nog geen cijfers om iets over te zeggen.';
  return sentences.join(' ') + writeExamples([...changed.map(({ reading }) => reading), ...compared, ...judged]);
}

function writeChanged(reading: Reading, change: NonNullable<Reading['change']>, isFirst: boolean): string {
  const { indicator, figure } = reading;
  const value = figure?.value ?? null;
  const when = isFirst && figure ? ` ${inPeriod(figure.period)}` : '';
  const than = isFirst ? ` dan ${inPeriod(change.against)}` : '';
  const provisional = figure?.status === 'provisional' ? ' (voorlopig)' : '';
  const level = value === null ? '' : amount(value, indicator);
  const came = verb(indicator, 'kwam', 'kwamen');
  return `${subjectFirst(indicator)} ${came}${when} uit op ${level}${provisional}, ${writeDifference(change, indicator)}${than}.`;
}

function largestDifferences(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ change, figure }) => change?.type === 'percent' && typeof figure?.value === 'number')
    .sort((a, b) => Math.abs(b.change?.amount ?? 0) - Math.abs(a.change?.amount ?? 0))
    .slice(0, CHANGES_NAMED);
}

function writeTargets(judged: readonly JudgedReading[], object: string): string[] {
  const [first] = judged;
  if (!first) return [];
  const named = judged.slice(0, TARGETS_NAMED).map(({ indicator, figure, target }) => {
    const values = `(${formatValue(figure?.value ?? null, indicator)}, doel ${writeTargetValue(target, indicator)})`;
    return `${subjectInside(indicator)} ${values}`;
  });
  const rest = judged.length - named.length;
  const list = formatList(rest > 0 ? [...named, `nog ${formatCountWord(rest)}`] : named);
  const plural = judged.length > 1 || first.indicator.plural;
  return [`${capitalise(list)} ${plural ? 'haalden' : 'haalde'} ${object}.`];
}

function writeExamples(named: readonly Reading[]): string {
  const examples = named.filter(({ figure }) => figure?.origin === 'example');
  if (examples.length === 0) return '';
  if (examples.length === named.length) return ' Dit zijn voorbeeldcijfers.';
  const subjects = [...new Set(examples.map(({ indicator }) => subjectInside(indicator)))];
  return ` Voorbeeldcijfers hierin: ${formatList(subjects)}.`;
}
