import { binomialLimit, poissonLimit } from './funnel-quantiles.ts';

/** Where 95 and 99,8 in a hundred areas lie when they differ by chance alone; in the unit of the centre. */
export interface FunnelLimits {
  /** Denominator or inhabitants that the limits belong to. */
  readonly size: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

export type FunnelPlace = 'inside' | 'outside-95' | 'outside-998';

const TAIL_95 = 0.025;
const TAIL_998 = 0.001;

/**
 * Limits around a percentage (0 to 100) for each denominator, in percent between 0 and 100. Exact binomial, interpolated
 * between whole numbers as Spiegelhalter does (Statistics in Medicine 2005, 24:1185-1202). Sizes below 1 give none.
 */
export function computeProportionFunnel(percent: number, denominators: readonly number[]): FunnelLimits[] {
  const proportion = Math.min(1, Math.max(0, percent / 100));
  return toFunnel(denominators, (size, tail) => {
    const share = (binomialLimit(size, proportion, tail) / size) * 100;
    return Math.min(100, Math.max(0, share));
  });
}

/** The same around a rate (such as 12,5 per 1.000 inhabitants) for each number of inhabitants; exact Poisson. */
export function computeRateFunnel(rate: number, inhabitants: readonly number[], per = 1000): FunnelLimits[] {
  const perHead = Math.max(0, rate / per);
  return toFunnel(inhabitants, (size, tail) => (Math.max(0, poissonLimit(size * perHead, tail)) / size) * per);
}

/** Where a value lies; exactly on a limit is inside it. */
export function placeInFunnel(value: number, limits: FunnelLimits): FunnelPlace {
  if (value < limits.lower998 || value > limits.upper998) return 'outside-998';
  return value < limits.lower95 || value > limits.upper95 ? 'outside-95' : 'inside';
}

function toFunnel(sizes: readonly number[], limit: (size: number, tail: number) => number): FunnelLimits[] {
  return sizes
    .filter((size) => size >= 1)
    .map((size) => ({
      size,
      lower95: limit(size, TAIL_95),
      upper95: limit(size, 1 - TAIL_95),
      lower998: limit(size, TAIL_998),
      upper998: limit(size, 1 - TAIL_998),
    }));
}
