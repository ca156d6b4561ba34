import { type AccountContext, createToken, hashToken, momentFrom } from './account-context.ts';
import type { AccountDatabase } from './account-tables.ts';
import { type Account, toAccount } from './stored-account.ts';

const IDLE = 30 * 60_000;
const ABSOLUTE = 8 * 60 * 60_000;
/** A session is not written at every request: half a minute more or less is no difference. */
const NOTICE = 30_000;

export interface Sessions {
  /** The token for the cookie; the database gets a hash of it. In a transaction where one is given. */
  readonly start: (account: string, db?: AccountDatabase) => Promise<string>;
  /** The active account of a token, or null: unknown, ended, idle for 30 minutes or older than 8 hours. */
  readonly find: (token: string) => Promise<Account | null>;
  readonly end: (token: string) => Promise<void>;
  readonly endAll: (account: string, db?: AccountDatabase) => Promise<void>;
  /** Takes away what has ended. */
  readonly sweep: () => Promise<void>;
}

export function createSessions(context: Pick<AccountContext, 'db' | 'now' | 'randomBytes'>): Sessions {
  const { db, now } = context;
  const remove = async (hash: string) => {
    await db.deleteFrom('account_session').where('token_hash', '=', hash).execute();
  };
  return {
    start: async (account, within = db) => {
      const token = createToken(context);
      const moment = momentFrom(context);
      const row = { token_hash: hashToken(token), account, started_at: moment, seen_at: moment };
      await within.insertInto('account_session').values(row).execute();
      return token;
    },
    find: async (token) => {
      const hash = hashToken(token);
      const row = await db
        .selectFrom('account_session')
        .innerJoin('account', 'account.id', 'account_session.account')
        .selectAll('account')
        .select(['started_at', 'seen_at'])
        .where('token_hash', '=', hash)
        .executeTakeFirst();
      if (row === undefined) return null;
      const at = now().getTime();
      const idle = at - Date.parse(row.seen_at);
      if (idle >= IDLE || at - Date.parse(row.started_at) >= ABSOLUTE || row.state !== 'active') {
        // Gone for good: a clock that is set back revives nothing.
        await remove(hash);
        return null;
      }
      if (idle >= NOTICE) {
        await db
          .updateTable('account_session')
          .set({ seen_at: momentFrom(context) })
          .where('token_hash', '=', hash)
          .execute();
      }
      return toAccount(row);
    },
    end: (token) => remove(hashToken(token)),
    endAll: async (account, within = db) => {
      await within.deleteFrom('account_session').where('account', '=', account).execute();
    },
    sweep: async () => {
      await db
        .deleteFrom('account_session')
        .where((row) =>
          row.or([
            row('seen_at', '<=', momentFrom(context, -IDLE)),
            row('started_at', '<=', momentFrom(context, -ABSOLUTE)),
          ]),
        )
        .execute();
    },
  };
}
