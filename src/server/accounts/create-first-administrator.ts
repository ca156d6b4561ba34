import { type AccountContext, createId, foldEmail, hashToken, momentFrom } from './account-context.ts';
import type { AccountTables } from './account-tables.ts';
import { insertAccount, lockAccounts } from './account-rows.ts';
import { checkNewPassword } from './check-new-password.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Sessions } from './sessions.ts';

/** 32 of them, so that a byte chooses each as often. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const VALID = 24 * 60 * 60_000;

interface StartRequest {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface FirstAdministrator {
  /** A new code for the console, good once and for 24 hours, in place of an older one; null when there is an account. */
  readonly issueStartCode: () => Promise<string | null>;
  /** The first administrator, signed in; the token is for the cookie. */
  readonly start: (request: StartRequest, origin: string) => Promise<Outcome<string>>;
}

export function createFirstAdministrator(context: AccountContext, sessions: Sessions): FirstAdministrator {
  const { db, audit, hasher } = context;
  const isStarted = async () => (await db.selectFrom('account').select('id').limit(1).execute()).length > 0;
  const fits = async (code: string, reader = db) => {
    const row = await reader.selectFrom('account_start').selectAll().where('id', '=', 1).executeTakeFirst();
    return row?.code_hash === hashCode(code) && (row.expires_at ?? '') > momentFrom(context);
  };
  return {
    issueStartCode: async () => {
      if (await isStarted()) return null;
      const code = createCode(context);
      const row = { code_hash: hashCode(code), expires_at: momentFrom(context, VALID) };
      await db.updateTable('account_start').set(row).where('id', '=', 1).execute();
      return code;
    },
    start: async ({ code, name, email, password }, origin): Promise<Outcome<string>> => {
      if (await isStarted()) return refused('started-already');
      if (!(await fits(code))) return refused('start-code-wrong');
      const fault = checkNewPassword(context, password, { name, email: foldEmail(email), hasSecondFactor: false });
      if (fault !== null) return refused(fault);
      const passwordHash = await hasher.hash(password);
      return audit.within(async (auditTx, append) => {
        const tx = auditTx.withTables<AccountTables>();
        await lockAccounts(tx);
        // Of twenty at the same moment the others find the account of the first here.
        if ((await tx.selectFrom('account').select('id').limit(1).execute()).length > 0)
          return refused('started-already');
        if (!(await fits(code, tx))) return refused('start-code-wrong');
        const account = { id: createId(context), name, role: 'administrator', programmes: [] } as const;
        await insertAccount(context, tx, { ...account, email, passwordHash });
        await tx.updateTable('account_start').set({ code_hash: null, expires_at: null }).where('id', '=', 1).execute();
        const token = await sessions.start(account.id, tx);
        const object = `gebruiker:${account.id}`;
        await append({
          actor: { kind: 'user', ...account },
          action: 'eerste-beheerder',
          object,
          result: 'gelukt',
          origin,
        });
        return done(token);
      });
    },
  };
}

/** 24 signs in groups of four, without signs that look alike: to read from a console and type in. */
function createCode({ randomBytes }: AccountContext): string {
  const signs = Array.from(randomBytes(24), (byte) => SIGNS[byte % SIGNS.length]).join('');
  return signs.match(/.{4}/g)?.join('-') ?? signs;
}

function hashCode(code: string): string {
  return hashToken(code.toUpperCase().replace(/[^A-Z\d]/g, ''));
}
