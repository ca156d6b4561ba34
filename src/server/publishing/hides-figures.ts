import { readPackage } from '../../package/read-package.ts';
import { isFigures, rowsOf } from './package-change.ts';
import type { PackageBytes } from './prepare-change.ts';

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

function hidesRow(before: PackageBytes, after: PackageBytes, path: string): boolean {
  const now = rowsOf(after, path);
  return [...rowsOf(before, path)].some(([key, line]) => {
    const next = now.get(key);
    return next !== undefined && next !== line && hasNumber(line) && HIDING.includes(next.split(';')[REASON] ?? '');
  });
}

function hasNumber(line: string): boolean {
  const cells = line.split(';');
  return NUMBERS.some((place) => (cells[place] ?? '') !== '');
}

function raisesThreshold(before: PackageBytes, after: PackageBytes): boolean {
  const then = new Map(
    readPackage(before).data.indicators.map(({ id, disclosureThreshold }) => [id, disclosureThreshold]),
  );
  return readPackage(after).data.indicators.some(
    ({ id, disclosureThreshold }) => then.has(id) && (disclosureThreshold ?? 0) > (then.get(id) ?? 0),
  );
}
