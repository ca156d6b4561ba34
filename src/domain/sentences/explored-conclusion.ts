import { formatValue } from '../format-nl.ts';
import type { Observation } from '../observation.ts';
import type { Period } from '../period.ts';
import { comparePeriods } from '../period-math.ts';
import type { Reading } from '../reading.ts';
import { amountsApart, inPeriod, subjectFirst, verb } from './wording.ts';

interface Known {
  readonly reading: Reading;
  readonly observation: Observation;
  readonly value: number;
}

/**
 * What lines in one plane show together, in one sentence about the last quarter that any of them has. It names the ends
 * and says at once what the distance between them does not say.
 */
export function writeExploredConclusion(readings: readonly Reading[]): string {
  const [first] = readings;
  if (first === undefined) return 'Er is geen district gekozen.';
  const period = findLastPeriod(readings);
  const subject = subjectFirst(first.indicator);
  const known = period === null ? [] : findKnown(readings, period);
  const [low, high] = [known[0], known.at(-1)];
  if (period === null || low === undefined || high === undefined) return `${subject}: geen cijfer om te tonen.`;
  const when = `${inPeriod(period)}${writeMarks(known)}`;
  const missing = known.length < readings.length ? ' Niet van elk gekozen district is er dan een cijfer.' : '';
  if (known.length === 1) {
    return `${subject} in ${low.reading.area.name}: ${formatValue(low.value, first.indicator)} ${when}.${missing}`;
  }
  if (low.value === high.value) {
    return `${subject} ${verb(first.indicator, 'is', 'zijn')} ${when} overal gelijk: ${formatValue(low.value, first.indicator)}.${missing}`;
  }
  const [from, to] = amountsApart(low.value, high.value, first.indicator);
  const ends = `van ${from} in ${low.reading.area.name} tot ${to} in ${high.reading.area.name}`;
  return `${subject} ${verb(first.indicator, 'loopt', 'lopen')} ${when} uiteen ${ends}; ${writeReserve(first)}.${missing}`;
}

function writeReserve({ indicator }: Reading): string {
  return indicator.kind === 'count' || indicator.kind === 'stock'
    ? 'een groter district telt er meestal meer'
    : 'een verschil in één kwartaal kan toeval zijn';
}

function findLastPeriod(readings: readonly Reading[]): Period | null {
  return readings
    .flatMap(({ quarters }) => quarters.filter(isShown).map(({ period }) => period))
    .reduce<Period | null>((last, period) => (last === null || comparePeriods(period, last) > 0 ? period : last), null);
}

/** From low to high. */
function findKnown(readings: readonly Reading[], period: Period): Known[] {
  return readings
    .flatMap((reading): Known[] => {
      const observation = reading.quarters.find((quarter) => quarter.period === period);
      if (observation === undefined || !isShown(observation) || observation.value === null) return [];
      return [{ reading, observation, value: observation.value }];
    })
    .sort((a, b) => a.value - b.value);
}

function writeMarks(known: readonly Known[]): string {
  const marks = [
    known.some(({ observation }) => observation.status === 'provisional') ? 'voorlopig' : '',
    known.some(({ observation }) => observation.origin === 'example') ? 'voorbeeldcijfers' : '',
  ].filter(Boolean);
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}

function isShown({ value, reason }: Observation): boolean {
  return value !== null && reason === null;
}
