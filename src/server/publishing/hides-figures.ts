import type { PackageChange } from '../../package/change-package.ts';
import { isFigures, rowsOf } from './package-change.ts';
import type { PackageBytes } from './prepare-change.ts';
import { readWithoutFigures } from './programmes-of-items.ts';

const THRESHOLDS = 'indicatoren.json';

/** Reasons for which a number must not be known; any other empty cell is only not there. */
const HIDING = ['klein', 'afgeschermd', 'geheim'];
/** value, numerator and denominator, among the cells of a row; the reason stands after them. */
const NUMBERS = [3, 4, 5];
const REASON = 8;

/**
 * Whether a publication hides what was shown before it: a number that is withheld from then on, or an indicator whose
 * threshold went up. What stood there before may then not be looked at any more either.
 */
export function hidesFigures(before: PackageBytes, after: PackageBytes): boolean {
  return (
    raisesThreshold(before, after) || [...after.keys()].filter(isFigures).some((path) => hidesRow(before, after, path))
  );
}

/** Whether a change shows what is hidden now: the number of such a row, or with a lower threshold what is smaller. */
export function showsHidden(present: PackageBytes, { rows, files }: PackageChange): boolean {
  const isShown = [...rows].some(([path, changes]) => {
    const now = rowsOf(present, path);
    return [...changes].some(([key, line]) => line !== null && hasNumber(line) && isHiding(now.get(key)));
  });
  const thresholds = files.get(THRESHOLDS);
  if (isShown || thresholds === undefined) return isShown;
  return thresholds === null || raisesThreshold(new Map([...present, [THRESHOLDS, thresholds]]), present);
}

function hidesRow(before: PackageBytes, after: PackageBytes, path: string): boolean {
  const now = rowsOf(after, path);
  return [...rowsOf(before, path)].some(([key, line]) => {
    const next = now.get(key);
    return next !== line && hasNumber(line) && isHiding(next);
  });
}

export type Shows = 'number' | 'hidden' | 'nothing';

/** What a reader sees of a row; null is a row that is not there. */
export function showsOf(line: string | null): Shows {
  if (line === null) return 'nothing';
  if (hasNumber(line)) return 'number';
  return isHiding(line) ? 'hidden' : 'nothing';
}

function isHiding(line: string | undefined): boolean {
  return line !== undefined && HIDING.includes(line.split(';')[REASON] ?? '');
}

function hasNumber(line: string): boolean {
  const cells = line.split(';');
  return NUMBERS.some((place) => (cells[place] ?? '') !== '');
}

function raisesThreshold(before: PackageBytes, after: PackageBytes): boolean {
  const then = new Map(
    readWithoutFigures(before).indicators.map(({ id, disclosureThreshold }) => [id, disclosureThreshold]),
  );
  return readWithoutFigures(after).indicators.some(
    ({ id, disclosureThreshold }) => then.has(id) && (disclosureThreshold ?? 0) > (then.get(id) ?? 0),
  );
}
