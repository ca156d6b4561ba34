import { changePackage, type PackageChange } from '../../package/change-package.ts';
import type { PackageIssue } from '../../package/package-issue.ts';
import { isSame } from './is-same.ts';
import { type Collision, findCollisions } from './package-change.ts';

/** Path inside the package -> bytes. */
export type PackageBytes = ReadonlyMap<string, Uint8Array>;

export interface PrepareTask {
  /** The package that the change was made on, and the one that is published now. */
  readonly base: PackageBytes;
  readonly present: PackageBytes;
  readonly change: PackageChange;
}

export type Prepared =
  | { readonly type: 'collision'; readonly collisions: readonly Collision[] }
  /** The files that become another, with the seal; null = taken away. */
  | { readonly type: 'ready'; readonly changed: ReadonlyMap<string, Uint8Array | null> }
  /** The package would have faults that it has not now. */
  | { readonly type: 'refused'; readonly issues: readonly PackageIssue[] };

/** What a change would make of the package; it takes a second or more, so the server lets a thread do it. */
export type Prepare = (task: PrepareTask) => Promise<Prepared>;

/** The faults that the second package has and the first has not; `only` names the indicators that can differ, null = all. */
type FindFaults = (
  before: PackageBytes,
  after: PackageBytes,
  only: ReadonlySet<string> | null,
) => Promise<readonly PackageIssue[]>;

/** Files on which the figures of every indicator rest. */
const FOR_ALL = /^(?:indicatoren\.json|programmas\.json|gebieden\.csv|inwoners\.csv|cijfers\/.*)$/;

export function createPrepare(findFaults: FindFaults): Prepare {
  return async ({ base, present, change }) => {
    const collisions = findCollisions(base, present, change);
    if (collisions.length > 0) return { type: 'collision', collisions };
    const after = await changePackage(present, change);
    const changed = compareFiles(present, after);
    const issues = changed.size === 0 ? [] : await findFaults(present, after, toIndicators(change));
    return issues.length > 0 ? { type: 'refused', issues } : { type: 'ready', changed };
  };
}

function compareFiles(before: PackageBytes, after: PackageBytes): Map<string, Uint8Array | null> {
  const changed = new Map<string, Uint8Array | null>();
  for (const [path, bytes] of after) if (!isSame(before.get(path), bytes)) changed.set(path, bytes);
  for (const path of before.keys()) if (!after.has(path)) changed.set(path, null);
  return changed;
}

/** The indicators whose figures a change touches; null = it may be any. */
function toIndicators({ rows, files }: PackageChange): ReadonlySet<string> | null {
  if ([...files.keys()].some((path) => FOR_ALL.test(path))) return null;
  return new Set([...rows.values()].flatMap((changes) => [...changes.keys()].map((key) => key.split(';', 1)[0] ?? '')));
}
