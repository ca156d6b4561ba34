import { compareRows } from '../../package/figure-rows.ts';
import { showsOf, type Shows } from './hides-figures.ts';
import { isSame } from './is-same.ts';
import { isFigures, rowsOf } from './package-change.ts';
import type { PackageBytes } from './prepare-change.ts';

/** Publications from one up to and including another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Follows what figures were in one publication after another, and knows which publications tell too much beside later ones. */
export interface SpanWatch {
  /** Takes in the next publication: the package before it and after it. */
  readonly follow: (publication: number, before: PackageBytes, after: PackageBytes) => void;
  /**
   * True for a publication that shows a number which was gone when later a figure of the same indicator and year was hidden, or shown again:
   * the check of that one did not see it. Also for one that hides a figure which went later: no check keeps that hidden any more.
   */
  readonly tellsTooMuch: (publication: number) => boolean;
}

/** Starts before the first publication. */
export function createSpanWatch(): SpanWatch {
  const present = new Map<string, { readonly shows: Shows; readonly since: number }>();
  /** By indicator and year: when a number was shown that then went. */
  const gone = new Map<string, (Span & { readonly key: string })[]>();
  const spans: Span[] = [];
  return {
    follow: (publication, before, after) => {
      const hiding = new Set<string>();
      for (const path of new Set([...before.keys(), ...after.keys()])) {
        if (!isFigures(path) || isSame(before.get(path), after.get(path))) continue;
        for (const [key, line] of compareRows(rowsOf(before, path), rowsOf(after, path))) {
          const was = present.get(key);
          const shows = showsOf(line);
          if (shows === (was?.shows ?? 'nothing')) continue;
          present.set(key, { shows, since: publication });
          const year = yearKeyOf(key);
          if (shows === 'hidden' || was?.shows === 'hidden') hiding.add(year);
          if (was === undefined || was.shows === 'nothing') continue;
          const span = { from: was.since, to: publication - 1 };
          if (was.shows === 'number') gone.set(year, [...(gone.get(year) ?? []), { ...span, key }]);
          else if (shows === 'nothing') spans.push(span);
        }
      }
      for (const year of hiding) {
        const own = gone.get(year) ?? [];
        const isShown = ({ key }: { readonly key: string }) => present.get(key)?.shows === 'number';
        spans.push(...own.filter((span) => !isShown(span)));
        gone.set(year, own.filter(isShown));
      }
    },
    tellsTooMuch: (publication) => spans.some(({ from, to }) => from <= publication && publication <= to),
  };
}

/** "meldingen;weesp;2019-K4" -> "meldingen;2019" */
function yearKeyOf(key: string): string {
  const [indicator = '', , period = ''] = key.split(';');
  return `${indicator};${period.slice(0, 4)}`;
}
