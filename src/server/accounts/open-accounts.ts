import { randomBytes as chance } from 'node:crypto';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../store/database.ts';
import type { AccountContext } from './account-context.ts';
import { type AccountTables, createAccountTables } from './account-tables.ts';
import { ANONYMOUS, type Actor } from './actor.ts';
import { type ApiTokens, createApiTokens } from './create-api-tokens.ts';
import { createFirstAdministrator, type FirstAdministrator } from './create-first-administrator.ts';
import { createLinks, type Links } from './create-links.ts';
import { createOwnAccount, type OwnAccount } from './create-own-account.ts';
import { createPeople, type People } from './create-people.ts';
import { createSignIn, type SignIn } from './create-sign-in.ts';
import { createSsoSignIn, type SsoSignIn } from './create-sso-sign-in.ts';
import { createPasswordHasher } from './password-hasher.ts';
import { createSeal } from './seal.ts';
import { readCookie } from './session-cookie.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createSignInDelay } from './sign-in-delay.ts';
import { toUser } from './stored-account.ts';

export interface Accounts extends FirstAdministrator, SignIn, SsoSignIn {
  readonly sessions: Sessions;
  readonly links: Links;
  readonly people: People;
  readonly own: OwnAccount;
  readonly tokens: ApiTokens;
  /** Who asks: by the token of a machine where there is one, else by the session cookie; anonymous when neither holds. */
  readonly readActor: (request: Request) => Promise<Actor>;
  /** Takes away sessions, links and delays that have ended; to be called now and then. */
  readonly sweep: () => Promise<void>;
}

interface AccountsOptions {
  readonly database: Database;
  readonly audit: Audit;
  readonly now: () => Date;
  /** See readServerSecret. */
  readonly secret: string;
  /** Names of areas, which are no part of a good password. */
  readonly placeNames: readonly string[];
  readonly randomBytes?: (size: number) => Uint8Array;
}

/** Opens the accounts in a database; their tables are made where they are not there. */
export async function openAccounts(options: AccountsOptions): Promise<Accounts> {
  const { database, audit, now, secret, placeNames, randomBytes = chance } = options;
  const db = database.db.withTables<AccountTables>();
  await createAccountTables(db);
  const context: AccountContext = {
    db,
    audit,
    now,
    randomBytes,
    placeNames,
    isDuplicate: database.isDuplicate,
    hasher: await createPasswordHasher(),
    seal: createSeal(secret, 'accounts'),
  };
  const sessions = createSessions(context);
  const delay = createSignInDelay(context);
  const signIn = createSignIn({ context, sessions, delay });
  const links = createLinks(context, sessions);
  const tokens = createApiTokens(context);
  return {
    ...signIn,
    ...createFirstAdministrator(context, sessions),
    ...createSsoSignIn(context, sessions),
    sessions,
    links,
    tokens,
    people: createPeople(context, sessions),
    own: createOwnAccount({ context, sessions, signIn }),
    readActor: async ({ headers }) => {
      const authorization = headers.get('Authorization');
      if (authorization !== null) {
        const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
        return (token === undefined ? null : await tokens.find(token)) ?? ANONYMOUS;
      }
      const cookie = readCookie(headers);
      const account = cookie === null ? null : await sessions.find(cookie);
      return account === null ? ANONYMOUS : toUser(account);
    },
    sweep: async () => {
      await Promise.all([sessions.sweep(), links.sweep(), delay.sweep()]);
    },
  };
}
