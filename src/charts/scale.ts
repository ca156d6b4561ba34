export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Three to six values, both ends included. */
  readonly ticks: readonly number[];
}

interface ScaleOptions {
  /** Bars always; a line only where its values come near to 0. */
  readonly zeroBased?: boolean;
  /** Room below and above the values, as a part of their range. */
  readonly padBottom?: number;
  readonly padTop?: number;
  /** A quantity that cannot be negative has no axis below 0. */
  readonly nonNegative?: boolean;
}

const STEPS = [1, 2, 2.5, 5, 10, 20] as const;
const MOST_INTERVALS = 5;

/** An axis with round steps around the values; of no values, 0 to 1. */
export function computeScale(values: readonly number[], options: ScaleOptions = {}): Scale {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(...finite, ...(options.zeroBased ? [0] : []));
  const high = Math.max(...finite, ...(options.zeroBased ? [0] : []));
  if (finite.length === 0) return { from: 0, to: 1, ticks: [0, 0.5, 1] };
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Closer together than a number can be written: as if they were one value.
  const range = high - low > Math.max(size, 1e-6) * 1e-9 ? high - low : size > 1e-6 ? size : 1;
  const bottom = options.zeroBased && low === 0 ? 0 : low - range * (options.padBottom ?? 0.08);
  const top = high + range * (options.padTop ?? 0.08);
  return toRoundScale(options.nonNegative && low >= 0 ? Math.max(0, bottom) : bottom, top);
}

/** True when a line from 0 would still show its changes: the lowest value lies in the lower two fifths. */
export function isNearZero(values: readonly number[]): boolean {
  const low = Math.min(...values);
  return low >= 0 && low <= 0.4 * Math.max(...values);
}

/** Place of a value between start (scale.from) and end (scale.to), for instance bottom and top of a plot. */
export function toPosition(scale: Scale, value: number, start: number, end: number): number {
  return start + ((value - scale.from) / (scale.to - scale.from)) * (end - start);
}

/** Smallest number of decimals that writes every tick exactly, at most four. */
export function tickDecimals(scale: Scale): number {
  const enough = [0, 1, 2, 3].find((decimals) =>
    scale.ticks.every((tick) => Math.abs(Number(tick.toFixed(decimals)) - tick) < 1e-9 * Math.max(1, Math.abs(tick))),
  );
  return enough ?? 4;
}

function toRoundScale(low: number, high: number): Scale {
  const unit = 10 ** Math.floor(Math.log10((high - low) / MOST_INTERVALS));
  for (const step of STEPS) {
    const from = Math.floor(low / (step * unit) + 1e-9);
    const to = Math.max(Math.ceil(high / (step * unit) - 1e-9), from + 2);
    if (to - from > MOST_INTERVALS) continue;
    const ticks = Array.from({ length: to - from + 1 }, (_, index) => round((from + index) * step * unit));
    return { from: round(from * step * unit), to: round(to * step * unit), ticks };
  }
  return { from: low, to: high, ticks: [low, (low + high) / 2, high] };
}

/** 0.30000000000000004 -> 0.3 */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
