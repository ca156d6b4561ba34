import type { Area, Population } from './area.ts';
import { createAreaTree } from './area-tree.ts';
import type { Indicator } from './indicator.ts';
import { judgeSeries, withoutLabels } from './judge-series.ts';
import type { Observation, Series } from './observation.ts';
import type { Period } from './period.ts';
import type { Reading } from './reading.ts';
import { rateDecimals } from './sentences/funnel-words.ts';
import { inhabitantsOf, listYears, rebaseYears, type SeriesGrain, sumRunningYears, toRates } from './series-views.ts';

export type Measure = 'amount' | 'rate';

export interface ViewInput {
  /** Of the same indicator and area, per quarter. */
  readonly reading: Reading;
  readonly series: Series;
  readonly grain: SeriesGrain;
  readonly measure: Measure;
  readonly populations: readonly Population[];
  readonly areas: readonly Area[];
}

/**
 * The reading of another view of a series, ready for the same chart: `quarters` holds what is drawn (years, or four
 * quarters together), the target and the limits are those of the view. Four quarters together overlap, so they have no
 * limits. null when the view cannot be made: a stock, no inhabitants, or fewer than two values.
 */
export function toViewReading(input: ViewInput): Reading | null {
  const { reading, grain, measure } = input;
  if (grain === 'quarter' && measure === 'amount') return reading;
  const { indicator } = reading;
  if (indicator.kind === 'stock' || (measure === 'rate' && indicator.kind !== 'count')) return null;
  const { values, rebaseAt } = cut(input);
  const shown = measure === 'amount' ? values : toRates(values, (period) => findPeople(input, period));
  if (shown.filter(({ value }) => value !== null).length < 2) return null;
  const own = measure === 'amount' ? indicator : toRateIndicator(indicator, shown);
  const people = measure === 'amount' ? null : findPeople(input, reading.target?.period ?? reading.period);
  const target = scaleTarget(reading, people);
  const drawnTarget = grain === 'quarter' && target !== null ? target.value / 4 : (target?.value ?? null);
  const base = { ...reading, indicator: own, figure: null, previous: null, change: null, quarters: shown, target };
  if (grain === 'running') {
    const none = { spc: null, limitation: null, variation: null, assurance: null };
    return { ...base, ...none, rebaseAt: [], quarterTarget: drawnTarget };
  }
  const basis = grain === 'year' ? { ...own, baselinePoints: null } : own;
  const judged = judgeSeries({
    indicator: basis,
    quarters: shown,
    rebaseAt,
    quarterTarget: drawnTarget,
  });
  const small = measure === 'rate' && grain === 'quarter' && reading.limitation === 'small-counts';
  const kept = small
    ? { spc: judged.spc && withoutLabels(judged.spc), limitation: reading.limitation, variation: null, assurance: null }
    : judged;
  return { ...base, ...kept, indicator: basis, rebaseAt, quarterTarget: drawnTarget };
}

function cut({ reading, series, grain }: ViewInput): { values: readonly Observation[]; rebaseAt: readonly number[] } {
  const { quarters, rebaseAt, indicator, period } = reading;
  if (grain === 'quarter') return { values: quarters, rebaseAt };
  if (grain === 'running') return { values: sumRunningYears(quarters, indicator), rebaseAt: [] };
  const years = listYears(series, period, indicator);
  return { values: years, rebaseAt: rebaseYears(quarters, rebaseAt, years) };
}

function findPeople({ reading: { area }, populations, areas }: ViewInput, period: Period): number | null {
  const inside = createAreaTree(areas)
    .municipalitiesIn(area.id, period)
    .map(({ id }) => id);
  return inhabitantsOf(populations, area.id, inside, period)?.inhabitants ?? null;
}

function scaleTarget({ target }: Reading, people: number | null): Reading['target'] {
  return target === null || people === null ? target : { ...target, value: (target.value / people) * 1000 };
}

/** A rate is a ratio: a mean below 5 says nothing of it, and its unit names what it is per. */
function toRateIndicator(indicator: Indicator, rates: readonly Observation[]): Indicator {
  const largest = Math.max(...rates.map(({ value }) => value ?? 0));
  return {
    ...indicator,
    kind: 'ratio',
    unit: `${indicator.unit} per 1.000 inwoners`,
    decimals: Math.max(indicator.decimals, rateDecimals(largest)),
  };
}
