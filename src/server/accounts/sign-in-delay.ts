import type { AccountContext } from './account-context.ts';
import type { AccountDatabase } from './account-tables.ts';

const FREE_FAILURES = 5;
const WINDOW = 15 * 60_000;
const LONGEST = 15 * 60_000;

type Reserved = { readonly type: 'reserved' } | { readonly type: 'wait'; readonly seconds: number };

/** Slows down who guesses, and never shuts anybody out: after the delay the next try is looked at. */
export interface SignInDelay {
  /** Counts a try as a failure before it is looked at, so that a thousand at the same moment are no way around it. */
  readonly reserve: (keys: readonly string[]) => Promise<Reserved>;
  /** Takes back one such failure. */
  readonly release: (keys: readonly string[]) => Promise<void>;
  /** Forgets every failure of a key. */
  readonly clear: (key: string) => Promise<void>;
  /** Takes away what has no effect any more. */
  readonly sweep: () => Promise<void>;
}

/** The failures stand in the database: a restart forgets none. Keys are locked in the order in which they are given. */
export function createSignInDelay({ db, now }: Pick<AccountContext, 'db' | 'now'>): SignInDelay {
  return {
    reserve: (keys) =>
      db.transaction().execute(async (tx) => {
        const at = now().getTime();
        const rows = [];
        for (const key of keys) rows.push(await lock(tx, key, at));
        const longest = Math.max(...rows.map(({ until }) => until - at));
        // Not looked at, so it is no failure either.
        if (longest > 0) return { type: 'wait', seconds: Math.ceil(longest / 1_000) } as const;
        for (const { key, failures } of rows) await write(tx, key, failures + 1, at);
        return { type: 'reserved' } as const;
      }),
    release: (keys) =>
      db.transaction().execute(async (tx) => {
        const at = now().getTime();
        for (const each of keys) {
          const { key, failures } = await lock(tx, each, at);
          await write(tx, key, Math.max(0, failures - 1), at);
        }
      }),
    clear: async (key) => {
      await db.deleteFrom('sign_in_delay').where('key', '=', key).execute();
    },
    sweep: async () => {
      const forgotten = new Date(now().getTime() - WINDOW).toISOString();
      await db.deleteFrom('sign_in_delay').where('last_at', '<', forgotten).where('until', '<', forgotten).execute();
    },
  };
}

/** 5 -> 1 s, 6 -> 2 s, 7 -> 4 s ... at most 15 minutes. */
function delayAfter(failures: number): number {
  return failures < FREE_FAILURES ? 0 : Math.min(LONGEST, 1_000 * 2 ** (failures - FREE_FAILURES));
}

/** The row of a key, held until the commit; made where it is not there. */
async function lock(tx: AccountDatabase, key: string, at: number) {
  const moment = new Date(at).toISOString();
  const row = await tx
    .insertInto('sign_in_delay')
    .values({ key, failures: 0, last_at: moment, until: moment })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ key }))
    .returning(['failures', 'last_at', 'until'])
    .executeTakeFirstOrThrow();
  const until = Date.parse(row.until);
  const isForgotten = at - Math.max(until, Date.parse(row.last_at)) > WINDOW;
  return { key, failures: isForgotten ? 0 : row.failures, until };
}

async function write(tx: AccountDatabase, key: string, failures: number, at: number): Promise<void> {
  const until = new Date(at + delayAfter(failures)).toISOString();
  await tx
    .updateTable('sign_in_delay')
    .set({ failures, last_at: new Date(at).toISOString(), until })
    .where('key', '=', key)
    .execute();
}
