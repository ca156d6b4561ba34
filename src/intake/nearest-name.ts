import { foldName } from './fold-name.ts';

/**
 * The one name that a mistyped name is nearest to: at most one slip in a short name and two in a long one, blanks and
 * hyphens not counted; null when none or several are as near. For a proposal, never for a silent repair.
 */
export function nearestName(text: string, names: readonly string[]): string | null {
  const wanted = squeeze(text);
  if (wanted.length < 3 || wanted.length > 80) return null;
  const allowed = wanted.length <= 5 ? 1 : 2;
  let best: string | null = null;
  let bestSlips = allowed + 1;
  for (const name of names) {
    const squeezed = squeeze(name);
    if (Math.abs(squeezed.length - wanted.length) > allowed) continue;
    const slips = countSlips(wanted, squeezed);
    if (slips < bestSlips) [best, bestSlips] = [name, slips];
    else if (slips === bestSlips && name !== best) best = null;
  }
  return best;
}

function squeeze(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters too many, too few, wrong or swapped. */
function countSlips(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      current[j] = least;
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
