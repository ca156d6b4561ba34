import { capitalise, formatCountWord } from '../format-nl.ts';
import { yearOf } from '../period-math.ts';
import type { Change, Reading } from '../reading.ts';
import { supportedChange, writeChange } from './change-words.ts';
import { isSignal } from './series-facts.ts';
import { writeSignalTitle } from './signal-sentence.ts';
import { judgedReadings } from './target-words.ts';

/**
 * The finding in one or two sentences: the strongest change that a signal supports, then how many targets of the year
 * were met. ["Cybercrime is bijna verdubbeld.", "Twee van de vier doelen zijn gehaald."]
 */
export function writeHeadline(readings: readonly Reading[]): string[] {
  const targets = writeTargetsMet(readings);
  return targets === null ? [writeStrongest(readings)] : [writeStrongest(readings), targets];
}

/** The readings whose change a signal supports, strongest first: percentages by size, then the other changes. */
export function strongestChanges<R extends Reading>(readings: readonly R[]): { reading: R; change: Change }[] {
  return readings
    .flatMap((reading) => {
      const change = supportedChange(reading);
      return change === null ? [] : [{ reading, change }];
    })
    .sort((a, b) => rank(b.change) - rank(a.change) || Math.abs(b.change.amount) - Math.abs(a.change.amount));
}

/** "Twee van de vier doelen zijn gehaald."; null when no figure has a target of its own year. */
export function writeTargetsMet(readings: readonly Reading[]): string | null {
  const { year, judged } = judgedReadings(readings);
  const of = judged.length;
  if (of === 0 || year === null) return null;
  const met = judged.filter(({ targetReached }) => targetReached).length;
  const screenYear = readings.some(({ period }) => yearOf(period) === year);
  const forYear = screenYear ? '' : ` voor ${year}`;
  if (of === 1) return `Het enige doel${forYear} is ${met === 1 ? '' : 'niet '}gehaald.`;
  if (met === of) return `${of === 2 ? 'Beide' : `Alle ${formatCountWord(of)}`} doelen${forYear} zijn gehaald.`;
  const count = met === 0 ? 'Geen' : capitalise(formatCountWord(met));
  return `${count} van de ${formatCountWord(of)} doelen${forYear} ${met > 1 ? 'zijn' : 'is'} gehaald.`;
}

function writeStrongest(readings: readonly Reading[]): string {
  const [strongest] = strongestChanges(readings);
  if (strongest) return `${writeChange(strongest.reading, strongest.change)}.`;
  const signal = readings.find(isSignal);
  if (signal) return `${writeSignalTitle(signal)}.`;
  if (readings.some(({ variation }) => variation === 'common')) {
    return 'Geen enkel cijfer wijkt aantoonbaar af van wat gewoon is.';
  }
  const measured = readings.some(({ figure, quarters }) =>
    [figure, ...quarters].some((each) => typeof each?.value === 'number'),
  );
  return measured ? 'Er zijn nog te weinig meetpunten om verandering te zien.' : 'Er is nog geen cijfer.';
}

function rank(change: Change): number {
  return change.type === 'percent' ? 1 : 0;
}
