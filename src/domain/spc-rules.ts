import type { SpcRule } from './spc.ts';
import type { GroupLimits } from './spc-limits.ts';

interface SpcLabel {
  readonly rule: SpcRule;
  readonly side: 'high' | 'low';
}

interface RuleOptions {
  readonly twoOfThreeCountsBeyond?: boolean;
  readonly nonNegative?: boolean;
}

/** A point as the rules see it: 1 above, -1 below, 0 on the line or between the lines. */
interface Place {
  readonly side: number;
  readonly beyond: number;
  readonly zone: number;
}

type Labels = (SpcLabel | null)[];

const RUN = 7;

/**
 * The one label of each measured point of a group, null for common cause. The first rule that a point meets names it:
 * beyond the limit, trend, two of three, shift.
 */
export function findRules(values: readonly number[], limits: GroupLimits, options: RuleOptions): Labels {
  const places = values.map((value) => placeOf(value, limits, options.nonNegative ?? false));
  const beyond = places.map((place) => toLabel('beyond-limit', place.beyond));
  const trends = findTrends(values);
  const near = findTwoOfThree(places, options.twoOfThreeCountsBeyond ?? true);
  const shifts = findShifts(places);
  return values.map((_, index) => beyond[index] ?? trends[index] ?? near[index] ?? shifts[index] ?? null);
}

function placeOf(value: number, limits: GroupLimits, nonNegative: boolean): Place {
  const { mean, lower, upper, lowerTwoSigma, upperTwoSigma, tolerance } = limits;
  const outside = (low: number | null, high: number | null): number => {
    if (high !== null && value - high > tolerance) return 1;
    return low !== null && low - value > tolerance ? -1 : 0;
  };
  const floor = nonNegative && lower !== null && lower < 0 ? null : lower;
  return { side: outside(mean, mean), beyond: outside(floor, upper), zone: outside(lowerTwoSigma, upperTwoSigma) };
}

/** Seven points, six steps all up or all down; a later run overwrites an earlier one. */
function findTrends(values: readonly number[]): Labels {
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  return markWindows(values.length, RUN, (start) => {
    const direction = commonSign(steps.slice(start, start + RUN - 1));
    return { label: toLabel('trend', direction), marks: () => true };
  });
}

/** Three points on one side of the mean of which two lie beyond two sigma; only those are marked. */
function findTwoOfThree(places: readonly Place[], countsBeyond: boolean): Labels {
  const inZone = (place: Place | undefined): boolean =>
    place !== undefined && place.zone !== 0 && (countsBeyond || place.beyond === 0);
  return markWindows(places.length, 3, (start) => {
    const three = places.slice(start, start + 3);
    const side = three.filter(inZone).length >= 2 ? commonSign(three.map((place) => place.side)) : 0;
    return { label: toLabel('two-of-three', side), marks: (index) => inZone(places[index]) };
  });
}

/** Seven points strictly on one side of the mean. */
function findShifts(places: readonly Place[]): Labels {
  return markWindows(places.length, RUN, (start) => {
    const side = commonSign(places.slice(start, start + RUN).map((place) => place.side));
    return { label: toLabel('shift', side), marks: () => true };
  });
}

interface Window {
  readonly label: SpcLabel | null;
  readonly marks: (index: number) => boolean;
}

function markWindows(length: number, size: number, judge: (start: number) => Window): Labels {
  const labels: Labels = Array.from({ length }, () => null);
  for (let start = 0; start + size <= length; start += 1) {
    const { label, marks } = judge(start);
    if (label === null) continue;
    for (let index = start; index < start + size; index += 1) {
      if (marks(index)) labels[index] = label;
    }
  }
  return labels;
}

/** 1 or -1 when all have that sign; 0 otherwise. */
function commonSign(signs: readonly number[]): number {
  const [first = 0] = signs;
  return signs.every((sign) => sign === first) ? first : 0;
}

function toLabel(rule: SpcRule, side: number): SpcLabel | null {
  if (side === 0) return null;
  return { rule, side: side > 0 ? 'high' : 'low' };
}
