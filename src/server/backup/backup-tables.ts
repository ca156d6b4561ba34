export interface BackupTable {
  readonly name: string;
  /** Columns that order its rows. */
  readonly key: readonly string[];
  /** Rows read at a time: few where one can hold megabytes. */
  readonly page: number;
}

/** What a backup holds, in the order in which it can be put back. Sessions are left out: everybody signs in again. */
export const BACKUP_TABLES: readonly BackupTable[] = [
  { name: 'publication', key: ['id'], page: 1000 },
  { name: 'file_version', key: ['publication', 'path'], page: 20 },
];
