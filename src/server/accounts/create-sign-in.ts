import type { AccountContext, Caller } from './account-context.ts';
import { foldEmail } from './account-context.ts';
import { done, type Outcome, type Refused, refused } from './outcome.ts';
import { findStep, takeStep } from './second-factor.ts';
import type { Sessions } from './sessions.ts';
import type { SignInDelay } from './sign-in-delay.ts';
import type { Account } from './stored-account.ts';
import { toAccount, toUser } from './stored-account.ts';

interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Of the second factor, where the account has one. */
  readonly code?: string | undefined;
}

interface SignInParts {
  readonly context: AccountContext;
  readonly sessions: Sessions;
  readonly delay: SignInDelay;
}

export interface SignIn {
  /** A new session, as a token for the cookie. An unknown address and a wrong password are refused alike, in as much time. */
  readonly signIn: (
    credentials: Credentials,
    origin: string,
  ) => Promise<Outcome<{ readonly token: string; readonly account: Account }>>;
  readonly signOut: (token: string, caller: Caller) => Promise<void>;
  /** Whether this is the password of an account that is signed in; guessing is slowed down as at signing in. */
  readonly confirmPassword: (account: string, password: string) => Promise<Refused | null>;
}

export function createSignIn({ context, sessions, delay }: SignInParts): SignIn {
  const { db, audit, hasher, seal } = context;
  const accountKey = (email: string) => `account:${seal.mask(email)}`;
  return {
    signIn: async ({ email: typed, password, code }, origin) => {
      const email = foldEmail(typed);
      const keys = [accountKey(email), `client:${seal.mask(toNetwork(origin))}`];
      const reserved = await delay.reserve(keys);
      if (reserved.type === 'wait') return { type: 'refused', reason: 'wait', seconds: reserved.seconds };
      const row = await db.selectFrom('account').selectAll().where('email', '=', email).executeTakeFirst();
      const isRight = await hasher.verify(row?.password_hash ?? null, password);
      const refuse = async (reason: 'wrong-credentials' | 'second-factor-wrong') => {
        const object = row === undefined ? 'onbekend' : `gebruiker:${row.id}`;
        await audit.record({ actor: { kind: 'anonymous' }, action: 'inloggen', object, result: 'geweigerd', origin });
        return refused(reason);
      };
      if (row === undefined || row.state !== 'active' || !isRight) return refuse('wrong-credentials');
      if (row.factor_secret !== null) {
        if (code === undefined) {
          await delay.release(keys);
          return refused('second-factor-needed');
        }
        const step = findStep(context, row.id, row.factor_secret, code);
        if (step === null || !(await takeStep(db, row.id, step))) return refuse('second-factor-wrong');
      }
      await delay.release(keys);
      await delay.clear(keys[0] ?? '');
      const account = toAccount(row);
      const token = await sessions.start(account.id);
      const object = `gebruiker:${account.id}`;
      await audit.record({ actor: toUser(account), action: 'inloggen', object, result: 'gelukt', origin });
      return done({ token, account });
    },
    signOut: async (token, { actor, origin }) => {
      await sessions.end(token);
      await audit.record({ actor, action: 'uitloggen', object: 'sessie', result: 'gelukt', origin });
    },
    confirmPassword: async (id, password) => {
      const row = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
      const keys = [accountKey(row?.email ?? '')];
      const reserved = await delay.reserve(keys);
      if (reserved.type === 'wait') return { type: 'refused', reason: 'wait', seconds: reserved.seconds };
      if (!(await hasher.verify(row?.password_hash ?? null, password))) return refused('password-wrong');
      await delay.release(keys);
      return null;
    },
  };
}

/** Whoever has one address of IPv6 has the 2^64 beside it too: those count as one client. */
function toNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const whole = [...groups, ...Array.from({ length: 8 - groups.length - rest.length }, () => '0'), ...rest];
  return `${whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
