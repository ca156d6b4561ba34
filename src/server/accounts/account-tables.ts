import type { Kysely } from 'kysely';
import type { AuditTables } from '../audit/audit-tables.ts';
import type { StoreTables } from '../store/store-tables.ts';

/** Types and no interfaces, as kysely asks for `withTables`. Moments are ISO in UTC, so that they sort as text. */
type AccountTable = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  /** JSON list of ids. */
  readonly programmes: string;
  /** active | disabled | removed */
  readonly state: string;
  readonly password_hash: string | null;
  /** Sealed; see seal.ts. */
  readonly factor_secret: string | null;
  readonly factor_pending: string | null;
  /** The last half minute whose code was used. */
  readonly factor_step: number;
  readonly sso_issuer: string | null;
  readonly sso_subject: string | null;
  readonly created_at: string;
};

type SessionTable = {
  readonly token_hash: string;
  readonly account: string;
  readonly started_at: string;
  readonly seen_at: string;
};

/** An invitation (account null), or a way back in for an account. */
type LinkTable = {
  readonly id: string;
  readonly token_hash: string;
  readonly account: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly programmes: string;
  readonly made_at: string;
  readonly expires_at: string;
};

type ApiTokenTable = {
  readonly id: string;
  readonly token_hash: string;
  readonly programme: string;
  readonly name: string;
  readonly made_by: string;
  readonly made_at: string;
  readonly expires_at: string;
};

type DelayTable = {
  /** Masked account or client. */
  readonly key: string;
  readonly failures: number;
  readonly last_at: string;
  readonly until: string;
};

/** One row; whoever changes who may do what holds it until the commit. */
type StartTable = {
  readonly id: number;
  readonly code_hash: string | null;
  readonly expires_at: string | null;
};

export type AccountTables = {
  readonly account: AccountTable;
  readonly account_session: SessionTable;
  readonly account_link: LinkTable;
  readonly api_token: ApiTokenTable;
  readonly sign_in_delay: DelayTable;
  readonly account_start: StartTable;
};

/** The database, or a transaction in it, with all tables that are known here. */
export type AccountDatabase = Kysely<StoreTables & AuditTables & AccountTables>;

/** The columns of each table, in order; a "?" may be empty, a "#" is a number, "!" is the key and "=" may stand there once. */
const COLUMNS: Readonly<Record<keyof AccountTables, string>> = {
  account:
    'id! email= name role programmes state password_hash? factor_secret? factor_pending? factor_step# sso_issuer? sso_subject? created_at',
  account_session: 'token_hash! account started_at seen_at',
  account_link: 'id! token_hash= account? email name role programmes made_at expires_at',
  api_token: 'id! token_hash= programme name made_by made_at expires_at',
  sign_in_delay: 'key! failures# last_at until',
  account_start: 'id#! code_hash? expires_at?',
};

/** Makes the tables where they are not there, in one transaction. */
export async function createAccountTables(db: AccountDatabase): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const [table, columns] of Object.entries(COLUMNS)) {
      let builder = tx.schema.createTable(table).ifNotExists();
      for (const column of columns.split(' ')) {
        const name = column.replace(/\W/g, '');
        builder = builder.addColumn(name, column.includes('#') ? 'integer' : 'text', (made) => {
          if (column.includes('!')) return made.primaryKey();
          if (column.includes('=')) return made.notNull().unique();
          return column.includes('?') ? made : made.notNull();
        });
      }
      await builder.execute();
    }
    await tx
      .insertInto('account_start')
      .values({ id: 1, code_hash: null, expires_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
