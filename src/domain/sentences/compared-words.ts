import { formatNumber, formatPercent } from '../format-nl.ts';
import type { Indicator } from '../indicator.ts';
import { rateDecimals } from './funnel-words.ts';

/** "0,45 per 1.000 inwoners", "13,9%", "4,2 weken". */
export function writeLevel(
  level: number,
  { kind, unit, decimals }: Pick<Indicator, 'kind' | 'unit' | 'decimals'>,
): string {
  if (kind === 'count') return `${formatNumber(level, rateDecimals(level))} per 1.000 inwoners`;
  return unit === '%' ? formatPercent(level, Math.max(1, decimals)) : `${formatNumber(level, decimals)} ${unit}`;
}

/**
 * "Almere: 0,45 per 1.000 inwoners in 2019. De regio: 0,40 per 1.000 inwoners." The bare levels side by side: whether they
 * differ by more than chance is for the funnel to say, so nothing is called higher or lower.
 */
export function writeCompared(
  own: string,
  area: string,
  when: string,
  others: readonly { name: string; level: string }[],
) {
  return [`${area}: ${own} in ${when}.`, ...others.map(({ name, level }) => `${name}: ${level}.`)].join(' ');
}
