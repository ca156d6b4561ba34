import loadHighs from 'highs';
import { openHighs } from '../../package/audit/open-highs.ts';
import { checkPackage } from '../../package/check-package.ts';
import { isWarningCode } from '../../package/faults.ts';
import type { PackageIssue } from '../../package/package-issue.ts';
import type { PackageBytes } from '../publishing/prepare-change.ts';

/** Loaded at the first publication and kept. */
let solver: ReturnType<typeof loadHighs> | null = null;

/** The faults of a package that it had not before, warnings left out: what stood wrong already stops nobody else. */
export async function findNewFaults(
  before: PackageBytes,
  after: PackageBytes,
  only: ReadonlySet<string> | null,
): Promise<readonly PackageIssue[]> {
  solver ??= loadHighs();
  const open = openHighs(await solver);
  const faults = (await checkPackage(after, open, only)).filter(({ code }) => !isWarningCode(code));
  if (faults.length === 0) return [];
  const known = new Map<string, number>();
  for (const issue of await checkPackage(before, open, only))
    known.set(keyOf(issue), (known.get(keyOf(issue)) ?? 0) + 1);
  return faults.filter((issue) => {
    const left = known.get(keyOf(issue)) ?? 0;
    known.set(keyOf(issue), left - 1);
    return left <= 0;
  });
}

/** Without its place: a row above it moves a fault, and makes no new one. */
function keyOf({ path, code, message }: PackageIssue): string {
  return JSON.stringify([path, code, message]);
}
