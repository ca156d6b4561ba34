import type { HeaderMeaning } from './header-words.ts';

/**
 * What a column holds. value: figures; label is the name of what they count as the header says it, "" when the header only
 * says "waarde"; period and area are set when each column is one of them. dimension: a text that tells rows apart, such as
 * an age group.
 */
export type ColumnRole =
  | { readonly kind: KeyRole }
  | { readonly kind: 'value'; readonly label: string; readonly period: string | null; readonly area: string | null };

/** What a header can say that is one thing for the whole column. */
export type KeyRole = Exclude<HeaderMeaning, 'value' | 'context' | 'code'>;

export function keyRole(kind: KeyRole): ColumnRole {
  return { kind };
}

/** All of them, to read a mapping that was kept or sent. */
export const KEY_ROLES = [
  'indicator',
  'area',
  'period',
  'year',
  'quarter',
  'month',
  'numerator',
  'denominator',
  'status',
  'origin',
  'reason',
  'note',
  'dimension',
  'skipped',
] as const satisfies readonly KeyRole[];

export interface MappedColumn {
  /** Index in the table, from 0. */
  readonly index: number;
  /** The name in the header, or the letter of the column. */
  readonly name: string;
  /** Row of the header cell, for an issue about the column. */
  readonly row: number;
  readonly unit: string | null;
  readonly role: ColumnRole;
}

/** What an earlier delivery called what: the name of a column -> its role. Columns that it does not name are found anew. */
export type ColumnMapping = Readonly<Record<string, ColumnRole>>;

/** The mapping to remember for the next delivery of the same file. */
export function toMapping(columns: readonly MappedColumn[]): ColumnMapping {
  return Object.fromEntries(columns.map(({ name, role }) => [name, role]));
}
