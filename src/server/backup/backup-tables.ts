export interface BackupTable {
  readonly name: string;
  /** Columns that order its rows. */
  readonly key: readonly string[];
  /** Rows read at a time: few where one can hold megabytes. */
  readonly page: number;
  /** True for a table that has its row from the beginning: the one of the backup takes its place. */
  readonly isSeeded?: true;
  /** True for a table that a store of an older version does not have yet. */
  readonly isLater?: true;
}

/** What a backup holds, in the order in which it can be put back. Sessions are left out: everybody
 * signs in again. */
export const BACKUP_TABLES: readonly BackupTable[] = [
  { name: 'publication', key: ['id'], page: 1000 },
  { name: 'file_version', key: ['publication', 'path'], page: 20 },
  { name: 'account', key: ['id'], page: 1000 },
  { name: 'account_link', key: ['id'], page: 1000 },
  { name: 'api_token', key: ['id'], page: 1000 },
  { name: 'audit_line', key: ['nummer'], page: 1000 },
  { name: 'audit_head', key: ['id'], page: 1000, isSeeded: true },
  { name: 'audit_anchor', key: ['id'], page: 1000, isLater: true },
];
