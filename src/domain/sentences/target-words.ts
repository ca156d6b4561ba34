import { formatValue } from '../format-nl.ts';
import type { Indicator } from '../indicator.ts';
import type { Year } from '../period.ts';
import { yearOf } from '../period-math.ts';
import type { Reading } from '../reading.ts';
import type { Target } from '../target.ts';
import { amount, amountsApart, type Limits } from './wording.ts';

/** A reading whose figure has a target of its own year. */
export interface JudgedReading extends Reading {
  readonly target: Target;
  readonly targetReached: boolean;
}

/** The readings with a target of their own year, all of the latest such year up to the year on screen. */
export function judgedReadings(readings: readonly Reading[]): { year: Year | null; judged: JudgedReading[] } {
  const all = readings.flatMap((reading): JudgedReading[] => {
    const { target, targetReached } = reading;
    return target === null || targetReached === null ? [] : [{ ...reading, target, targetReached }];
  });
  const year = all.reduce<Year | null>((latest, { target }) => {
    const own = yearOf(target.period);
    return latest === null || Number(own) > Number(latest) ? own : latest;
  }, null);
  return { year, judged: all.filter(({ target }) => yearOf(target.period) === year) };
}

/** The value of a target; a whole number without the decimals of its figures: "14%" beside 11,6%. */
export function writeTargetValue({ value }: Pick<Target, 'value'>, indicator: Indicator): string {
  return formatValue(value, whole(value, indicator));
}

/** "14%", "4 weken", and of a yearly count on quarters "20 per kwartaal (80 per jaar)"; null without a target. */
export function writeTarget({ target, quarterTarget, indicator }: Reading): string | null {
  if (target === null) return null;
  if (quarterTarget === null || quarterTarget === target.value) {
    return amount(target.value, whole(target.value, indicator));
  }
  const decimals = Number.isInteger(quarterTarget) ? 0 : indicator.decimals + 1;
  const quarter = formatValue(quarterTarget, { ...indicator, decimals });
  return `${quarter} per kwartaal (${writeTargetValue(target, indicator)} per jaar)`;
}

/** "doel 33", and of a later year "doel voor 2020: 14%". */
export function writeNamedTarget(target: Target, { indicator, period }: Reading): string {
  const value = writeTargetValue(target, indicator);
  const year = yearOf(target.period);
  return Number(year) > Number(yearOf(period)) ? `doel voor ${year}: ${value}` : `doel ${value}`;
}

/** " (doel voor 2020)" when the target is of a later year than the one on screen; '' otherwise. */
export function laterYear({ target, period }: Reading): string {
  if (target === null || Number(yearOf(target.period)) <= Number(yearOf(period))) return '';
  return ` (doel voor ${yearOf(target.period)})`;
}

/** "boven de bovengrens van 13,3%"; null between the limits, on a limit, or without limits. */
export function placeAgainstLimits(value: number, limits: Limits, indicator: Indicator): string | null {
  if (limits.upper !== null && value > limits.upper) {
    return `boven de bovengrens van ${amountsApart(value, limits.upper, indicator)[1]}`;
  }
  if (limits.lower !== null && value < limits.lower) {
    return `onder de ondergrens van ${amountsApart(value, limits.lower, indicator)[1]}`;
  }
  return null;
}

function whole(value: number, indicator: Indicator): Indicator {
  return Number.isInteger(value) ? { ...indicator, decimals: 0 } : indicator;
}
