import { formatList, formatSignedPercent, formatValue } from '../../domain/format-nl.ts';
import type { Ambition } from '../../domain/programme.ts';
import type { Reading } from '../../domain/reading.ts';
import { judgedReadings, type JudgedReading, writeNamedTarget } from '../../domain/sentences/target-words.ts';
import { subjectInside } from '../../domain/sentences/wording.ts';

/** "Gehaald: cybercrime-onderzoeken (42, doel 33). Niet gehaald: mensenhandelzaken (10, doel 17)."; '' without targets. */
export function writeTargetsLead(readings: readonly Reading[]): string {
  const { judged } = judgedReadings(readings);
  const met = judged.filter(({ targetReached }) => targetReached);
  const missed = judged.filter(({ targetReached }) => !targetReached);
  return [list('Gehaald', met), list('Niet gehaald', missed)].filter(Boolean).join(' ');
}

function list(word: string, readings: readonly JudgedReading[]): string {
  if (readings.length === 0) return '';
  return `${word}: ${formatList(readings.map(nameWithTarget))}.`;
}

function nameWithTarget(reading: JudgedReading): string {
  const { indicator, figure, target } = reading;
  const value = formatValue(figure?.value ?? null, indicator);
  return `${subjectInside(indicator)} (${value}, ${writeNamedTarget(target, reading)})`;
}

/** What can be said of an ambition: gelijk of afgenomen holds for a change of 0 or less; without a figure nothing is said. */
export function writeAmbitionOutcome({ change, achieved }: Ambition, year: string): string {
  if (change !== null) {
    return `${formatSignedPercent(change)} in ${year}: ${change > 0 ? 'niet gehaald' : 'gehaald'} in dit jaar.`;
  }
  return achieved.length > 0 ? 'Beschreven, niet geteld.' : 'Geen cijfer, dus niet te zeggen.';
}

/** (3, 6) -> "3 afspraken open, 6 bijdragen" */
export function writeDialogueState(openAgreements: number, contributions: number): string {
  const agreements =
    openAgreements === 0
      ? 'geen afspraak open'
      : `${openAgreements} ${openAgreements === 1 ? 'afspraak' : 'afspraken'} open`;
  return `${agreements}, ${contributions} ${contributions === 1 ? 'bijdrage' : 'bijdragen'}`;
}
