import { formatNumber, formatPercent, formatValue } from '../format-nl.ts';
import type { Indicator } from '../indicator.ts';
import { endDateExclusive, startDate, yearOf } from '../period-math.ts';
import type { Change, Reading } from '../reading.ts';
import { computeSeriesFacts, isSignal } from './series-facts.ts';
import { subjectFirst, subjectInside, verb } from './wording.ts';

/** From this rise or fall in percent, up to the next row: a word. Half a percent under a mark already rounds to it. */
const RISES: readonly (readonly [number, string | null])[] = [
  [45, 'met ongeveer de helft gestegen'],
  [55, null],
  [95, 'bijna verdubbeld'],
  [99.5, 'verdubbeld'],
  [105, 'meer dan verdubbeld'],
  [190, 'bijna verdrievoudigd'],
  [199.5, 'verdrievoudigd'],
  [210, 'meer dan verdrievoudigd'],
  [290, 'bijna verviervoudigd'],
  [299.5, 'verviervoudigd'],
  [315, 'meer dan verviervoudigd'],
];
const FALLS: readonly (readonly [number, string | null])[] = [
  [45, 'bijna gehalveerd'],
  [49.5, 'gehalveerd'],
  [55, null],
  [100, 'tot nul gedaald'],
];

/**
 * The change against the year before, when the signal in the quarters supports it: the figure is of the year on screen,
 * the last quarter deviates to the same side, and no rebase lies between the two years. Else null.
 */
export function supportedChange(reading: Reading): Change | null {
  const { change, figure } = reading;
  if (!isSignal(reading) || change === null || change.amount === 0 || !figure || figure.value === null) return null;
  if (yearOf(figure.period) !== yearOf(reading.period) || crossesRebase(reading, change)) return null;
  const side = computeSeriesFacts(reading)?.point.side;
  return side === (change.amount > 0 ? 'high' : 'low') ? change : null;
}

/** "Cybercrime is bijna verdubbeld", "Online fraude steeg met 32%"; only for a change that is supported. */
export function writeChange(reading: Reading, change: Change): string {
  return `${subjectFirst(reading.indicator)} ${changeClause(reading, change)}`;
}

/** The same inside a sentence: "online fraude steeg met 32%". */
export function writeChangeInside(reading: Reading, change: Change): string {
  return `${subjectInside(reading.indicator)} ${changeClause(reading, change)}`;
}

/** "97% meer", "9 procentpunt hoger", "0,4 lager". */
export function writeDifference({ type, amount }: Change, indicator: Indicator): string {
  const size = Math.abs(amount);
  const counts = indicator.kind === 'count' || indicator.kind === 'stock';
  const word = amount > 0 ? (counts ? 'meer' : 'hoger') : counts ? 'minder' : 'lager';
  return `${writeSize(type, size, indicator)} ${word}`;
}

function changeClause(reading: Reading, change: Change): string {
  const { indicator, figure, previous } = reading;
  const size = Math.abs(change.amount);
  const word = change.type === 'percent' ? wordFor(change.amount > 0 ? RISES : FALLS, size) : null;
  if (word !== null) return `${verb(indicator, 'is', 'zijn')} ${word}`;
  const moved = change.amount > 0 ? verb(indicator, 'steeg', 'stegen') : verb(indicator, 'daalde', 'daalden');
  if (change.type === 'absolute' && figure && figure.value !== null && previous && previous.value !== null) {
    return `${moved} van ${formatValue(previous.value, indicator)} naar ${formatValue(figure.value, indicator)}`;
  }
  return `${moved} met ${writeSize(change.type, size, indicator)}`;
}

function writeSize(type: Change['type'], size: number, indicator: Indicator): string {
  if (type === 'percent') return formatPercent(size, size < 0.5 ? 1 : 0);
  const text = formatNumber(size, indicator.decimals);
  return type === 'points' ? `${text} procentpunt` : text;
}

function wordFor(table: readonly (readonly [number, string | null])[], size: number): string | null {
  return table.findLast(([from]) => size >= from)?.[1] ?? null;
}

function crossesRebase({ quarters, rebaseAt, figure }: Reading, change: Change): boolean {
  return rebaseAt.some((index) => {
    const start = quarters[index]?.period;
    if (!start || !figure) return false;
    return startDate(start) > startDate(change.against) && startDate(start) < endDateExclusive(figure.period);
  });
}
