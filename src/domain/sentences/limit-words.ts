import type { Indicator } from '../indicator.ts';

const HALF_WORDS = new Map([
  [1.5, 'anderhalf'],
  [2, 'twee'],
  [2.5, 'tweeënhalf'],
  [3, 'drie'],
  [3.5, 'drieënhalf'],
  [4, 'vier'],
  [4.5, 'vierenhalf'],
  [5, 'vijf'],
]);
const NEAR = 0.05;

/**
 * "tweeënhalf keer zo hoog als de bovengrens", for counts from one and a half times the limit; "ruim" and "bijna" where
 * the ratio is more than 0,05 from a half. Above five: "meer dan vijf keer". null where such a ratio says nothing.
 */
export function writeTimesLimit(
  value: number,
  limit: number | null,
  indicator: Pick<Indicator, 'kind'>,
): string | null {
  if (limit === null || limit <= 0 || (indicator.kind !== 'count' && indicator.kind !== 'stock')) return null;
  const ratio = value / limit;
  const below = Math.floor(ratio * 2 + 1e-9) / 2;
  const over = ratio - below;
  const suffix = 'keer zo hoog als de bovengrens';
  if (over > 0.5 - NEAR && HALF_WORDS.has(below + 0.5)) return `bijna ${HALF_WORDS.get(below + 0.5)} ${suffix}`;
  if (below > 5) return `meer dan vijf ${suffix}`;
  const word = HALF_WORDS.get(below);
  if (word === undefined) return null;
  return over > NEAR + 1e-9 ? `ruim ${word} ${suffix}` : `${word} ${suffix}`;
}
