import type { FaultCode } from './faults.ts';
import { createIssue, type PackageIssue, type Place } from './package-issue.ts';

/** The ids of one kind of thing: those that could be read, and those that stand in the package but are at fault themselves. */
export interface KnownIds {
  isKnown(id: string): boolean;
  /** Known, or at fault where it is defined: then a link to it is no second fault. */
  isMentioned(id: string): boolean;
}

/** readable false = the whole file is at fault, so that no link to it can be judged. */
export function createKnownIds(known: Iterable<string>, mentioned: Iterable<string>, readable: boolean): KnownIds {
  const knownSet = new Set(known);
  const mentionedSet = new Set(mentioned);
  return {
    isKnown: (id) => knownSet.has(id),
    isMentioned: (id) => !readable || knownSet.has(id) || mentionedSet.has(id),
  };
}

/** True when the link holds; else false, with an issue unless the thing it names is at fault itself. */
export function checkLink(
  id: string,
  known: KnownIds,
  code: FaultCode,
  place: Place,
  field: string,
  issues: PackageIssue[],
): boolean {
  if (known.isKnown(id)) return true;
  if (!known.isMentioned(id)) issues.push(createIssue(code, place, { field, value: id }));
  return false;
}

/** The ids of a list that point at something. */
export function keepKnown(
  ids: readonly string[],
  known: KnownIds,
  code: FaultCode,
  place: Place,
  field: string,
  issues: PackageIssue[],
): string[] {
  return ids.filter((id, index) => checkLink(id, known, code, place, `${field}[${index}]`, issues));
}
