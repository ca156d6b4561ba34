import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';

/** A part of a sum, as it was and as it becomes. */
export interface ChangedPart {
  readonly before: Observation | null;
  /** With its number, also where a reader will not see that. */
  readonly after: Observation;
  /** True when the file hides the number. */
  readonly isHidden: boolean;
}

type Numbers = Pick<Observation, 'value' | 'numerator' | 'denominator'>;

/**
 * A published sum moved by what its parts change, for where hidden parts stay as they are: 41 with a part that goes from 10
 * to 12 becomes 43. Of a share, a mean and a ratio numerator and denominator move. null when the sum was not shown, when its
 * own numbers do not make its value, or when a part that changes is hidden before or after: the step would tell its number.
 */
export function shiftSum(
  sum: Observation | null,
  parts: readonly ChangedPart[],
  { kind, decimals }: Pick<Indicator, 'kind' | 'decimals'>,
): Numbers | null {
  if (sum === null || sum.value === null) return null;
  if (kind === 'count' || kind === 'stock') {
    const value = shift(sum.value, parts, 'value');
    return value === null ? null : { value, numerator: null, denominator: null };
  }
  const factor = factorOf(sum, kind, decimals);
  const numerator = shift(sum.numerator, parts, 'numerator');
  const denominator = shift(sum.denominator, parts, 'denominator');
  if (factor === null || numerator === null || denominator === null || denominator <= 0) return null;
  if (kind === 'share' && (numerator < 0 || numerator > denominator)) return null;
  return { value: Number(((factor * numerator) / denominator).toFixed(decimals)), numerator, denominator };
}

function shift(sum: number | null, parts: readonly ChangedPart[], measure: keyof Numbers): number | null {
  if (sum === null) return null;
  let moved = sum;
  for (const { before, after, isHidden } of parts) {
    const [was, is] = [before?.[measure] ?? null, after[measure]];
    // What is hidden and told once more in the same words is taken to be the same number.
    if (before !== null && before.value === after.value && before.reason === after.reason && was === is) continue;
    if (was === null || is === null || isHidden) return null;
    moved += is - was;
  }
  return moved;
}

/** 1, 100, 1.000: what numerator / denominator is multiplied by to be the value; null when they do not make it. */
function factorOf(
  { value, numerator, denominator }: Numbers,
  kind: Indicator['kind'],
  decimals: number,
): number | null {
  if (value === null || numerator === null || denominator === null || denominator <= 0) return null;
  const own = kind === 'share' ? 100 : 1;
  const factor = kind === 'ratio' ? 10 ** Math.round(Math.log10((value * denominator) / numerator)) : own;
  const isExact = Math.abs((factor * numerator) / denominator - value) <= 0.5 * 10 ** -decimals + 1e-9;
  return isExact ? factor : null;
}
