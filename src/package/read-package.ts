import type { DataPackage } from './data-package.ts';
import type { Located, PackageIssue } from './package-issue.ts';
import { type LocatedPackage, readLocated } from './read-located.ts';

/**
 * Reads a data package from its files (path inside the package -> bytes). Never throws on content: a file, item or row
 * that is at fault is left out and becomes an issue; a figure that is at fault stays as missing with reason 'unknown'.
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): { data: DataPackage; issues: PackageIssue[] } {
  const located = readLocated(files);
  return { data: toDataPackage(located), issues: [...located.issues] };
}

/** What was read, without the places it was read from. */
export function toDataPackage(located: LocatedPackage): DataPackage {
  return {
    referenceDate: located.referenceDate,
    areas: items(located.areas),
    populations: items(located.populations),
    programmes: items(located.programmes),
    strategy: located.strategy,
    ambitions: located.ambitions,
    indicators: items(located.indicators),
    actions: items(located.actions),
    observations: items(located.observations),
    targets: items(located.targets),
    events: items(located.events),
    expectations: items(located.expectations),
    trends: items(located.trends),
    letters: items(located.letters),
    stories: items(located.stories),
    dialogues: items(located.dialogues),
    pictures: items(located.pictures),
  };
}

function items<T>(located: readonly Located<T>[]): T[] {
  return located.map(({ item }) => item);
}
