import type { AreaComparison } from '../compare-areas.ts';
import { formatPercent, formatSignedPercent } from '../format-nl.ts';

/**
 * The place of an area among others in words: "9% hoger dan in de regio, de andere districten van −12% tot +20%". null
 * when there is nothing to compare; others without a figure are left out.
 */
export function writeComparisonText(comparison: AreaComparison, base: string, others: string): string | null {
  const { own } = comparison;
  if (own === null) return null;
  const size = formatPercent(Math.abs(own));
  const side = own > 0 ? 'hoger' : 'lager';
  const first = size === '0%' ? `minder dan 1% verschil met ${base}` : `${size} ${side} dan in ${base}`;
  const known = comparison.others.flatMap(({ difference }) => (difference === null ? [] : [difference]));
  if (known.length === 0) return first;
  const [from, to] = [formatSignedPercent(Math.min(...known)), formatSignedPercent(Math.max(...known))];
  return `${first}; ${others} ${from === to ? `op ${from}` : `van ${from} tot ${to}`}`;
}
