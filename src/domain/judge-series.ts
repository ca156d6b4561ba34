import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Reading, SpcLimitation } from './reading.ts';
import { computeSpc, type SpcResult } from './spc.ts';
import { sumExact } from './sum-exact.ts';

/** A count with a lower mean than this varies too much by chance for an icon. */
const SMALL_MEAN = 5;

/** What the quarters of a reading say: the limits, and the two icons where there is ground for them. */
type SeriesJudgement = Pick<Reading, 'spc' | 'limitation' | 'variation' | 'assurance'>;

interface SeriesToJudge {
  readonly indicator: Indicator;
  readonly quarters: readonly Observation[];
  readonly rebaseAt: readonly number[];
  readonly quarterTarget: number | null;
}

/** No quarters: no-series and the rest null. No icon is given where a limitation holds, but for a flat series. */
export function judgeSeries({ indicator, quarters, rebaseAt, quarterTarget }: SeriesToJudge): SeriesJudgement {
  if (quarters.length === 0) return { spc: null, limitation: 'no-series', variation: null, assurance: null };
  const values = quarters.map(({ value }) => value);
  if (indicator.partOf !== null) {
    return { spc: withoutLimits(quarters.length), limitation: 'running-total', variation: null, assurance: null };
  }
  const group = quarters.slice(Math.max(0, ...rebaseAt));
  // What is hidden is hidden for its size: a mean of the others would say too much.
  if (group.some(isHidden)) {
    return { spc: withoutLimits(quarters.length), limitation: 'hidden', variation: null, assurance: null };
  }
  const last = values.slice(Math.max(0, ...rebaseAt)).filter((value) => value !== null);
  const spc = computeSpc(values, {
    direction: indicator.direction,
    target: quarterTarget,
    rebaseAt,
    baselinePoints: usableBaseline(last, indicator.baselinePoints),
    nonNegative: indicator.kind !== 'mean',
  });
  const limitation = findLimitation(spc, last, indicator);
  const judged = limitation === null || limitation === 'flat';
  return {
    spc: limitation === 'small-counts' ? withoutLabels(spc) : spc,
    limitation,
    variation: judged ? spc.variation : null,
    assurance: judged ? spc.assurance : null,
  };
}

/** Is the value of a quarter known, and not for showing? */
export function isHidden({ reason }: Pick<Observation, 'reason'>): boolean {
  return reason === 'small' || reason === 'withheld' || reason === 'secret';
}

/** undefined for all points; also when the first ones are all equal and the later ones are not: they give no limits. */
function usableBaseline(values: readonly number[], baselinePoints: number | null): number | undefined {
  if (baselinePoints === null) return undefined;
  return isFlat(values.slice(0, baselinePoints)) && !isFlat(values) ? undefined : baselinePoints;
}

function findLimitation(spc: SpcResult, values: readonly number[], { kind }: Indicator): SpcLimitation {
  if (spc.method === 'too-few' || spc.method === 'trial') return spc.method;
  if (kind === 'count' && sumExact(values) / values.length < SMALL_MEAN) return 'small-counts';
  if (spc.method === 'xmr') return null;
  // Equal before and after a gap, but not the same: there is no moving range to judge the step by.
  return isFlat(values) ? 'flat' : 'too-few';
}

function isFlat(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** A line alone. How many municipalities have joined is no process that varies around a mean. */
function withoutLimits(count: number): SpcResult {
  const points = Array.from({ length: count }, () => ({
    mean: null,
    lower: null,
    upper: null,
    lowerTwoSigma: null,
    upperTwoSigma: null,
    rule: null,
    side: null,
    kind: null,
  }));
  return { method: 'too-few', points, variation: null, assurance: null };
}

/** Nothing that is drawn may claim what the icons do not. */
export function withoutLabels(spc: SpcResult): SpcResult {
  const points = spc.points.map((point) => ({ ...point, rule: null, side: null, kind: null }));
  return { ...spc, points, variation: null, assurance: null };
}
