import { formatNumber } from '../domain/format-nl.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period, PeriodKind } from '../domain/period.ts';
import { kindOf, startDate } from '../domain/period-math.ts';
import { groupBy } from '../package/group-by.ts';

interface Outlier {
  /** "eerder 80 tot 96" */
  readonly detail: string;
  /** The value with its decimal mark or a zero elsewhere, when that does fit; null when nothing does. */
  readonly proposal: string | null;
}

/** Answers for an observation whether it lies far outside the last eight published values of its own area; null when it does not. */
type FindOutlier = (observation: Observation) => Outlier | null;

const POINTS = 8;
const LEAST_POINTS = 4;
const FACTOR = 3;

export function createHistory(published: readonly Observation[]): FindOutlier {
  const whenOf = createCalendar();
  const pasts = collectPasts(published, whenOf);
  return ({ indicator, area, period, value }) => {
    if (value === null) return null;
    const own = pasts.get(indicator)?.get(area);
    if (own === undefined) return null;
    const { kind, start } = whenOf(period);
    const { starts, values } = own[kind];
    const end = countBefore(starts, start);
    const first = Math.max(0, end - POINTS);
    return end - first < LEAST_POINTS ? null : judge(value, values, first, end);
  };
}

/** The known values of one indicator in one area, in periods of one kind, oldest first. */
interface Past {
  /** The first day of each period. */
  readonly starts: readonly string[];
  readonly values: readonly number[];
}

/** By indicator and area: a key of texts put together for each row of a file would cost more than the check. */
type Pasts = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<PeriodKind, Past>>>>;

function collectPasts(published: readonly Observation[], whenOf: FindWhen): Pasts {
  return mapGroups(
    groupBy(published, ({ indicator }) => indicator),
    (ofIndicator) =>
      mapGroups(
        groupBy(ofIndicator, ({ area }) => area),
        (own) => {
          const pastOf = (kind: PeriodKind): Past => {
            const known = own.flatMap(({ period, value }) => {
              const when = whenOf(period);
              return when.kind === kind && value !== null ? [{ start: when.start, value }] : [];
            });
            known.sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
            return { starts: known.map(({ start }) => start), values: known.map(({ value }) => value) };
          };
          return { year: pastOf('year'), quarter: pastOf('quarter'), month: pastOf('month') };
        },
      ),
  );
}

function mapGroups<T, R>(groups: ReadonlyMap<string, T>, change: (group: T) => R): Map<string, R> {
  return new Map([...groups].map(([key, group]) => [key, change(group)]));
}

interface When {
  readonly kind: PeriodKind;
  /** First day. */
  readonly start: string;
}

type FindWhen = (period: Period) => When;

/** Read once for each period: a file of a million rows has some hundreds of them. */
function createCalendar(): FindWhen {
  const known = new Map<Period, When>();
  return (period) => {
    const found = known.get(period);
    if (found !== undefined) return found;
    const when = { kind: kindOf(period), start: startDate(period) };
    known.set(period, when);
    return when;
  };
}

/** How many of the sorted texts come before another; by halves, as a long past is asked for each period anew. */
function countBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function judge(value: number, past: readonly number[], first: number, end: number): Outlier | null {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = first; index < end; index += 1) {
    least = Math.min(least, past[index] ?? least);
    most = Math.max(most, past[index] ?? most);
  }
  const isFar = value > FACTOR * most || value < least / FACTOR;
  if (!isFar || Math.max(Math.abs(value - most), Math.abs(value - least)) < 10) return null;
  const isWhole = past.slice(first, end).every(Number.isInteger);
  const fits = (number: number): boolean =>
    number >= least * 0.7 && number <= most * 1.3 && (!isWhole || Number.isInteger(number));
  const meant = [value / 10, value / 100, value / 1000, value * 10, value * 100].find(fits);
  const detail = `eerder ${formatNumber(least, decimalsOf(least))} tot ${formatNumber(most, decimalsOf(most))}`;
  return { detail, proposal: meant === undefined ? null : String(Number(meant.toFixed(6))).replace('.', ',') };
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}
