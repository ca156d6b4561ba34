import type { Database } from '../store/database.ts';
import { appendAudit } from './append-audit.ts';
import { type AuditEntry, type AuditLine, formatAuditLine } from './audit-line.ts';
import { type AuditTables, type AuditTransaction, createAuditTables } from './audit-tables.ts';
import { type AuditCheck, checkAudit } from './check-audit.ts';
import { type AuditLimits, shortenAudit, type Shortened } from './shorten-audit.ts';

type Append = (entry: AuditEntry) => Promise<void>;

/** The security log of the server. */
export interface Audit {
  /** Adds one line in a transaction of its own. */
  readonly record: (entry: AuditEntry) => Promise<void>;
  /** Work and its lines in one transaction; the lines are written out when it has been committed, and not otherwise. */
  readonly within: <Result>(work: (tx: AuditTransaction, append: Append) => Promise<Result>) => Promise<Result>;
  readonly check: () => Promise<AuditCheck>;
  /** Takes away what is older than it has to be kept; see shortenAudit. */
  readonly shorten: (limits: AuditLimits) => Promise<Shortened>;
  /** The last lines, newest first. */
  readonly latest: (most: number) => Promise<readonly AuditLine[]>;
}

interface AuditOptions {
  readonly database: Database;
  readonly now: () => Date;
  /** Gets each committed line as one line of JSON, without its line end. */
  readonly write: (line: string) => void;
}

/** Opens the security log in a database; its tables are made where they are not there. */
export async function openAudit({ database, now, write }: AuditOptions): Promise<Audit> {
  const db = database.db.withTables<AuditTables>();
  await createAuditTables(db);
  const within: Audit['within'] = async (work) => {
    const lines: AuditLine[] = [];
    const result = await db.transaction().execute((tx) =>
      work(tx, async (entry) => {
        lines.push(await appendAudit(tx, entry, now()));
      }),
    );
    for (const line of lines) write(formatAuditLine(line));
    return result;
  };
  return {
    within,
    record: (entry) => within((_tx, append) => append(entry)),
    check: () => checkAudit(db),
    shorten: (limits) => shortenAudit(db, limits, now()),
    latest: (most) => db.selectFrom('audit_line').selectAll().orderBy('nummer', 'desc').limit(most).execute(),
  };
}
