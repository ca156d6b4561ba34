import { formatValue } from '../format-nl.ts';
import type { Reading } from '../reading.ts';
import type { SpcKind } from '../spc.ts';
import type { Target } from '../target.ts';
import { writeLimitation } from './limitation-words.ts';
import { computeSeriesFacts, type SeriesFacts } from './series-facts.ts';
import { writeCommon, writeRule, writeTargetOut } from './signal-sentence.ts';
import { laterYear, writeNamedTarget, writeTarget } from './target-words.ts';
import { counted, writeComparison, writeRange } from './wording.ts';

export interface Answer {
  readonly title: string;
  readonly text: string;
}

const CHANGES: Record<SpcKind, string> = {
  common: 'Nee.',
  improvement: 'Ja, in gunstige richting.',
  concern: 'Ja, in zorgelijke richting.',
  'neutral-high': 'Ja, naar boven.',
  'neutral-low': 'Ja, naar beneden.',
};

/** Answers "Verandert het?" from the last point: {"Verandert het? Nee.", "Alle twintig kwartalen schommelen ..."}. */
export function writeVariationAnswer(reading: Reading): Answer {
  const facts = computeSeriesFacts(reading);
  if (facts && reading.limitation === 'flat') {
    const count = counted(facts.measured, 'kwartaal', 'kwartalen');
    const text = `In ${count} steeds ${formatValue(facts.value, reading.indicator)}: geen variatie.`;
    return { title: 'Verandert het? Nee.', text };
  }
  if (reading.variation === null || !facts) {
    return { title: 'Verandert het? Nog niet te zeggen.', text: writeLimitation(reading) };
  }
  const title = `Verandert het? ${CHANGES[reading.variation]}`;
  if (reading.variation !== 'common') return { title, text: writeRule(reading, facts).join(' ') };
  const last = facts.allCommon ? ' Het laatste is niet aantoonbaar anders.' : '';
  return { title, text: writeCommon(reading, facts) + last };
}

/** Answers "Halen we het doel?": from the limits where there are any, else by the single figure of the target's year. */
export function writeAssuranceAnswer(reading: Reading): Answer {
  const facts = computeSeriesFacts(reading);
  if (reading.target === null) {
    return {
      title: 'Halen we het doel? Geen doel afgesproken.',
      text: `${writeComparison(reading) ?? 'Nog geen cijfer'}.`,
    };
  }
  if (!facts || reading.assurance === null) return writeSingleAnswer(reading, reading.target);
  const target = `${writeTarget(reading) ?? ''}${laterYear(reading)}`;
  if (reading.assurance === 'fail') {
    const text = facts.upper === null ? writeFlat(reading, facts, target) : writeTargetOut(reading, facts);
    return { title: 'Halen we het doel? Nee.', text: `${text} Harder hetzelfde doen is niet genoeg.` };
  }
  if (reading.assurance === 'pass') {
    const text = facts.upper === null ? writeFlat(reading, facts, target) : writeTargetOut(reading, facts);
    const sure = facts.upper === null ? '' : ' Ook een gewone tegenvaller haalt het doel.';
    return { title: 'Halen we het doel? Ja, structureel.', text: text + sure };
  }
  const inside = `${target} ligt binnen de grenzen van ${writeRange(facts, reading.indicator)}.`;
  return { title: 'Halen we het doel? Soms wel, soms niet.', text: inside + writeReached(reading) };
}

function writeSingleAnswer(reading: Reading, target: Target): Answer {
  const figure = writeComparison({ ...reading, previous: null }) ?? 'Nog geen cijfer';
  const text = `${figure}, ${writeNamedTarget(target, reading)}.`;
  if (reading.targetReached === null) return { title: 'Halen we het doel? Nog niet te zeggen.', text };
  return { title: `Halen we het doel? ${reading.targetReached ? 'Gehaald' : 'Niet gehaald'}.`, text };
}

function writeReached(reading: Reading): string {
  const figure = writeComparison({ ...reading, previous: null });
  if (reading.targetReached === null || figure === null) return '';
  return ` ${figure}: ${reading.targetReached ? 'gehaald' : 'niet gehaald'}.`;
}

function writeFlat({ indicator }: Reading, facts: SeriesFacts, target: string): string {
  return `Elk kwartaal ${formatValue(facts.value, indicator)}, doel ${target}.`;
}
