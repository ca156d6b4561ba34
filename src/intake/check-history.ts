import { formatNumber } from '../domain/format-nl.ts';
import type { Observation } from '../domain/observation.ts';
import { comparePeriods, kindOf } from '../domain/period-math.ts';
import { groupBy } from '../package/group-by.ts';

export interface Outlier {
  /** "eerder 80 tot 96" */
  readonly detail: string;
  /** The value with its decimal mark or a zero elsewhere, when that does fit; null when nothing does. */
  readonly proposal: string | null;
}

/** Answers for an observation whether it lies far outside the last eight published values of its own area; null when it does not. */
export type FindOutlier = (observation: Observation) => Outlier | null;

const POINTS = 8;
const LEAST_POINTS = 4;
const FACTOR = 3;

export function createHistory(published: readonly Observation[]): FindOutlier {
  const keyOf = ({ indicator, area, period }: Observation): string => `${indicator}|${area}|${kindOf(period)}`;
  const series = groupBy(published, keyOf);
  for (const list of series.values()) list.sort((a, b) => comparePeriods(a.period, b.period));
  const indicators = new Set(published.map(({ indicator }) => indicator));
  return (observation) => {
    const { value, period } = observation;
    if (value === null || !indicators.has(observation.indicator)) return null;
    const earlier = (series.get(keyOf(observation)) ?? []).filter((each) => comparePeriods(each.period, period) < 0);
    const values = earlier.flatMap((each) => (each.value === null ? [] : [each.value])).slice(-POINTS);
    if (values.length < LEAST_POINTS) return null;
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const isFar = value > FACTOR * most || value < least / FACTOR;
    if (!isFar || Math.max(Math.abs(value - most), Math.abs(value - least)) < 10) return null;
    const isWhole = values.every(Number.isInteger);
    const fits = (number: number): boolean =>
      number >= least * 0.7 && number <= most * 1.3 && (!isWhole || Number.isInteger(number));
    const meant = [value / 10, value / 100, value / 1000, value * 10, value * 100].find(fits);
    const detail = `eerder ${formatNumber(least, decimalsOf(least))} tot ${formatNumber(most, decimalsOf(most))}`;
    return { detail, proposal: meant === undefined ? null : String(Number(meant.toFixed(6))).replace('.', ',') };
  };
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}
