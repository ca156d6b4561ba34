import { formatNumber } from '../format-nl.ts';

/**
 * "5 signalen uit 26 indicatoren: 3 zorgelijk, 1 gunstig, 1 doel buiten bereik". neutral counts the signals of
 * indicators for which neither way is better.
 */
export function writeSignalCount(counts: {
  readonly concern: number;
  readonly improvement: number;
  readonly targetOut: number;
  readonly neutral?: number;
  readonly of: number;
}): string {
  const { concern, improvement, targetOut, neutral = 0, of } = counts;
  const total = concern + improvement + targetOut + neutral;
  const source = of === 1 ? '1 indicator' : `${formatNumber(of)} indicatoren`;
  if (total === 0) return `Geen signalen uit ${source}`;
  const parts = [
    [concern, 'zorgelijk'],
    [neutral, 'zonder oordeel'],
    [improvement, 'gunstig'],
    [targetOut, targetOut === 1 ? 'doel buiten bereik' : 'doelen buiten bereik'],
  ] as const;
  const named = parts.filter(([count]) => count > 0).map(([count, word]) => `${formatNumber(count)} ${word}`);
  return `${total === 1 ? '1 signaal' : `${formatNumber(total)} signalen`} uit ${source}: ${named.join(', ')}`;
}
