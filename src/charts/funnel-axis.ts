import { formatNumber } from '../domain/format-nl.ts';
import { computeScale, toPosition } from './scale.ts';

export interface SizeAxis {
  readonly from: number;
  readonly to: number;
  /** Equal steps stand for equal factors, where one size is many times another. */
  readonly byFactor: boolean;
  readonly ticks: readonly { readonly size: number; readonly label: string }[];
}

/** Above this ratio of largest to smallest the small ones would lie on a heap at the left. */
const BY_FACTOR_ABOVE = 12;
const STEPS = [1, 2, 5] as const;

/** The axis of sizes: from 0 in equal steps, or from below the smallest in steps of 1, 2 and 5. */
export function computeSizeAxis(sizes: readonly number[]): SizeAxis {
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  if (high / low <= BY_FACTOR_ABOVE) {
    const to = high * 1.05;
    const { ticks } = computeScale([0, high], { zeroBased: true });
    return { from: 0, to, byFactor: false, ticks: ticks.filter((size) => size <= to).map(toTick) };
  }
  const [from, to] = [low * 0.85, high * 1.15];
  const powers = Array.from({ length: 12 }, (_, power) => STEPS.map((step) => step * 10 ** power)).flat();
  return { from, to, byFactor: true, ticks: powers.filter((size) => size >= from && size <= to).map(toTick) };
}

/** Place of a size between left and right. */
export function toSizePosition({ from, to, byFactor }: SizeAxis, size: number, left: number, right: number): number {
  if (!byFactor) return toPosition({ from, to, ticks: [] }, size, left, right);
  return left + (Math.log(size / from) / Math.log(to / from)) * (right - left);
}

/** Sizes at which the limits are drawn: whole ones, close together where the limits bend most. */
export function spreadSizes({ from, to }: SizeAxis, least: number): number[] {
  const start = Math.max(least, from, 1);
  const steps = 40;
  const sizes = Array.from({ length: steps + 1 }, (_, step) => Math.round(start * (to / start) ** (step / steps)));
  return [...new Set(sizes)];
}

function toTick(size: number) {
  return { size, label: formatNumber(size) };
}
