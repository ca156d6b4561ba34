import { capitalise, formatMissing, formatValue } from '../format-nl.ts';
import type { Reading } from '../reading.ts';
import { computeSeriesFacts, isSignal, type SeriesFacts } from './series-facts.ts';
import { placeAgainstLimits, writeNamedTarget, writeTarget } from './target-words.ts';
import { countWord, writeComparison, writeRange } from './wording.ts';

const ROOM = 60;

/** Why a row stands where it does, in at most some 60 characters: "Veertien kwartalen boven het gemiddelde". */
export function writeReason(reading: Reading): string {
  const { figure, indicator } = reading;
  const facts = computeSeriesFacts(reading);
  if (facts && isSignal(reading)) return ruleReason(reading, facts);
  if (facts && reading.assurance !== null) return targetReason(reading, facts);
  if (figure === null || figure.value === null) return absentReason(reading);
  const part = partReason(reading);
  if (part !== null) return part;
  if (reading.target !== null && reading.targetReached !== null) {
    const values = `${formatValue(figure.value, indicator)}, ${writeNamedTarget(reading.target, reading)}`;
    return `Doel ${reading.targetReached ? '' : 'niet '}gehaald: ${values}`;
  }
  if (reading.limitation === 'hidden') return 'Een deel van de kwartalen tonen we niet';
  if (reading.limitation === 'small-counts') return 'Te kleine aantallen om iets over te zeggen';
  if (facts && reading.variation === 'common' && reading.limitation !== 'flat') return commonReason(reading, facts);
  return writeComparison(reading) ?? 'Nog geen cijfer';
}

function ruleReason(reading: Reading, facts: SeriesFacts): string {
  const high = facts.point.side === 'high';
  if (facts.point.rule === 'beyond-limit') {
    return capitalise(placeAgainstLimits(facts.value, facts, reading.indicator) ?? 'buiten de grenzen');
  }
  if (facts.point.rule === 'trend')
    return `${capitalise(countWord(facts.steps))} keer op rij ${high ? 'gestegen' : 'gedaald'}`;
  if (facts.point.rule === 'two-of-three') return `Vaak dicht bij de ${high ? 'boven' : 'onder'}grens`;
  return `${capitalise(countWord(facts.sameSide))} kwartalen ${high ? 'boven' : 'onder'} het gemiddelde`;
}

function targetReason(reading: Reading, facts: SeriesFacts): string {
  const target = writeTarget(reading) ?? '';
  if (reading.assurance === 'pass') return `Doel ${target} structureel gehaald`;
  if (reading.assurance === 'fail') {
    const place = placeAgainstLimits(reading.quarterTarget ?? reading.target?.value ?? 0, facts, reading.indicator);
    return shorten(`Doel ${target} ligt ${place ?? 'buiten bereik'}`);
  }
  const short = reading.quarterTarget === reading.target?.value ? target : target.replace(/ \(.*/, '');
  return shorten(`Doel ${short} ligt binnen de grenzen (${writeRange(facts, reading.indicator)})`);
}

/** Leaves out the limit, then the yearly target, until the line fits. */
function shorten(text: string): string {
  return [/ van .*/, / \([^()]*\)/].reduce((line, part) => (line.length > ROOM ? line.replace(part, '') : line), text);
}

function absentReason(reading: Reading): string {
  const { figure, indicator } = reading;
  if (figure?.reason === 'small') return capitalise(formatMissing('small', indicator.disclosureThreshold));
  if (figure?.reason && figure.reason !== 'unknown') return capitalise(formatMissing(figure.reason));
  return reading.target === null ? 'Nog geen cijfer' : `Nog geen cijfer, ${writeNamedTarget(reading.target, reading)}`;
}

/** "25 van de 39 gemeenten nog niet" for a value that counts municipalities. */
function partReason({ figure, whole }: Reading): string | null {
  if (whole === null || figure === null || figure.value === null || figure.value > whole) return null;
  const rest = whole - figure.value;
  if (rest === 0) return whole === 1 ? 'De gemeente doet mee' : `Alle ${countWord(whole)} gemeenten doen mee`;
  if (figure.value === 0) return whole === 1 ? 'De gemeente nog niet' : 'Nog geen enkele gemeente';
  return `${capitalise(countWord(rest))} van de ${whole} gemeenten nog niet`;
}

function commonReason(reading: Reading, facts: SeriesFacts): string {
  return shorten(`Niet aantoonbaar anders (gewoon is ${writeRange(facts, reading.indicator)})`);
}
