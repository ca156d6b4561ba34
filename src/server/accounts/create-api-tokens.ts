import { type AccountContext, type Caller, createId, createToken, hashToken, momentFrom } from './account-context.ts';
import type { AccountTables } from './account-tables.ts';
import type { Actor } from './actor.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { isAllowed } from './rights.ts';
import { toAccount, toUser } from './stored-account.ts';

const VALID = 365 * 24 * 60 * 60_000;
const PREFIX = 'rv_';

/** A token of a programme as the list shows it; never the token. */
interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly programme: string;
  /** ISO moments in UTC. */
  readonly madeAt: string;
  readonly expiresAt: string;
}

export interface ApiTokens {
  /** The token itself, to be shown once: good for a year, as long as its maker may give it. */
  readonly create: (name: string, programme: string, caller: Caller) => Promise<Outcome<string>>;
  readonly list: () => Promise<readonly ApiToken[]>;
  /** null for an id that is not in the list. */
  readonly programmeOf: (id: string) => Promise<string | null>;
  readonly end: (id: string, caller: Caller) => Promise<Outcome<null>>;
  /** The machine of a token, or null: unknown, expired, or made by who may not give it any more. */
  readonly find: (token: string) => Promise<Actor | null>;
}

export function createApiTokens(context: AccountContext): ApiTokens {
  const { db, audit } = context;
  return {
    create: (name, programme, { actor, origin }) =>
      audit.within<Outcome<string>>(async (auditTx, append) => {
        if (actor.kind !== 'user') return refused('unknown');
        const tx = auditTx.withTables<AccountTables>();
        const token = PREFIX + createToken(context);
        const id = createId(context);
        const moments = { made_at: momentFrom(context), expires_at: momentFrom(context, VALID) };
        const row = { id, token_hash: hashToken(token), name, programme, made_by: actor.id, ...moments };
        await tx.insertInto('api_token').values(row).execute();
        await append({
          actor,
          action: `sleutel-maken:${programme}`,
          object: `sleutel:${id}`,
          result: 'gelukt',
          origin,
        });
        return done(token);
      }),
    list: async () => {
      const valid = momentFrom(context);
      const rows = await db
        .selectFrom('api_token')
        .selectAll()
        .where('expires_at', '>', valid)
        .orderBy('made_at')
        .execute();
      return rows.map(({ id, name, programme, made_at: madeAt, expires_at: expiresAt }) => {
        return { id, name, programme, madeAt, expiresAt };
      });
    },
    programmeOf: async (id) => {
      const row = await db.selectFrom('api_token').select('programme').where('id', '=', id).executeTakeFirst();
      return row?.programme ?? null;
    },
    end: (id, { actor, origin }) =>
      audit.within<Outcome<null>>(async (auditTx, append) => {
        const tx = auditTx.withTables<AccountTables>();
        const gone = await tx.deleteFrom('api_token').where('id', '=', id).executeTakeFirst();
        if (gone.numDeletedRows === 0n) return refused('unknown');
        await append({ actor, action: 'sleutel-intrekken', object: `sleutel:${id}`, result: 'gelukt', origin });
        return done(null);
      }),
    find: async (token) => {
      if (!token.startsWith(PREFIX)) return null;
      const row = await db
        .selectFrom('api_token')
        .innerJoin('account', 'account.id', 'api_token.made_by')
        .selectAll('account')
        .select(['api_token.id as token_id', 'api_token.programme', 'api_token.expires_at'])
        .where('api_token.token_hash', '=', hashToken(token))
        .executeTakeFirst();
      if (row === undefined || row.expires_at <= momentFrom(context) || row.state !== 'active') return null;
      const maker = toUser(toAccount(row));
      if (!isAllowed(maker, 'manage-tokens', row.programme)) return null;
      return { kind: 'token', id: row.token_id, programme: row.programme };
    },
  };
}
