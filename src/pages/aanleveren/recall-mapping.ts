import type { ColumnMapping } from '../../intake/column-role.ts';

/**
 * What an earlier delivery called the columns of this file: the mapping of the same programme, else one that knows all
 * columns; only the columns that it would read otherwise. null when there is none.
 */
export function recallMapping(
  found: ColumnMapping,
  programme: string | null,
  remembered: ReadonlyMap<string, ColumnMapping>,
): ColumnMapping | null {
  const names = Object.keys(found);
  const own = programme === null ? undefined : remembered.get(programme);
  const mapping = own ?? [...remembered.values()].find((each) => names.every((name) => each[name] !== undefined));
  if (mapping === undefined) return null;
  const known = names.flatMap((name) => {
    const role = mapping[name];
    return role === undefined ? [] : [[name, role] as const];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}
