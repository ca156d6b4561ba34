import type { Selectable } from 'kysely';
import * as v from 'valibot';
import {
  type AccountContext,
  type Caller,
  createId,
  createToken,
  foldEmail,
  hashToken,
  momentFrom,
} from './account-context.ts';
import { insertAccount } from './account-rows.ts';
import type { AccountTables } from './account-tables.ts';
import type { Role } from './actor.ts';
import { checkNewPassword } from './check-new-password.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Sessions } from './sessions.ts';
import { parseProgrammes, roleSchema, writeProgrammes } from './stored-account.ts';

const INVITATION_VALID = 7 * 24 * 60 * 60_000;
const RESET_VALID = 24 * 60 * 60_000;

interface InvitationRequest {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly programmes: readonly string[];
}

/** An invitation that still can be used, as the list shows it; never its link. */
interface Invitation extends InvitationRequest {
  readonly id: string;
  /** ISO moment in UTC. */
  readonly expiresAt: string;
}

/** What whoever opens a link sees before choosing a password. */
interface OpenedLink {
  readonly kind: 'invitation' | 'reset';
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** ISO moment in UTC. */
  readonly expiresAt: string;
}

export interface Links {
  /** The token of the link, to be shown once; the database gets a hash. A later invitation of the same address replaces it. */
  readonly invite: (request: InvitationRequest, caller: Caller) => Promise<Outcome<string>>;
  readonly invitations: () => Promise<readonly Invitation[]>;
  readonly withdraw: (id: string, caller: Caller) => Promise<Outcome<null>>;
  /** A way back in: password, second factor and sessions of the account end, and the token of a link is given. */
  readonly resetAccess: (account: string, caller: Caller) => Promise<Outcome<string>>;
  readonly open: (token: string) => Promise<Outcome<OpenedLink>>;
  /** Uses a link up: sets the password of a new or an existing account, and signs in. Gives the token for the cookie. */
  readonly accept: (
    request: { token: string; name: string; password: string },
    origin: string,
  ) => Promise<Outcome<string>>;
  readonly sweep: () => Promise<void>;
}

export function createLinks(context: AccountContext, sessions: Sessions): Links {
  const { db, audit, hasher, isDuplicate } = context;
  const find = (token: string) =>
    db
      .selectFrom('account_link')
      .selectAll()
      .where('token_hash', '=', hashToken(token))
      .where('expires_at', '>', momentFrom(context))
      .executeTakeFirst();
  return {
    invite: (request, { actor, origin }) =>
      audit.within<Outcome<string>>(async (auditTx, append) => {
        const tx = auditTx.withTables<AccountTables>();
        const email = foldEmail(request.email);
        const present = await tx.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst();
        if (present !== undefined) return refused('email-taken');
        await tx.deleteFrom('account_link').where('email', '=', email).execute();
        const { role, name } = request;
        const programmes = writeProgrammes(role, request.programmes);
        const { id, token } = await insertLink(
          context,
          tx,
          { account: null, email, name, role, programmes },
          INVITATION_VALID,
        );
        await append({ actor, action: `uitnodigen:${role}`, object: `uitnodiging:${id}`, result: 'gelukt', origin });
        return done(token);
      }),
    invitations: async () => {
      const rows = await db
        .selectFrom('account_link')
        .selectAll()
        .where('account', 'is', null)
        .where('expires_at', '>', momentFrom(context))
        .orderBy('made_at')
        .execute();
      return rows.map(({ id, email, name, role, programmes, expires_at: expiresAt }) => ({
        id,
        email,
        name,
        expiresAt,
        role: v.parse(roleSchema, role),
        programmes: parseProgrammes(programmes),
      }));
    },
    withdraw: (id, { actor, origin }) =>
      audit.within<Outcome<null>>(async (auditTx, append) => {
        const tx = auditTx.withTables<AccountTables>();
        const gone = await tx
          .deleteFrom('account_link')
          .where('id', '=', id)
          .where('account', 'is', null)
          .executeTakeFirst();
        if (gone.numDeletedRows === 0n) return refused('unknown');
        await append({ actor, action: 'uitnodiging-intrekken', object: `uitnodiging:${id}`, result: 'gelukt', origin });
        return done(null);
      }),
    resetAccess: (account, { actor, origin }) =>
      audit.within<Outcome<string>>(async (auditTx, append) => {
        const tx = auditTx.withTables<AccountTables>();
        const row = await tx.selectFrom('account').selectAll().where('id', '=', account).executeTakeFirst();
        if (row === undefined || row.state !== 'active') return refused('unknown');
        const cleared = { password_hash: null, factor_secret: null, factor_pending: null };
        await tx.updateTable('account').set(cleared).where('id', '=', account).execute();
        await tx.deleteFrom('account_link').where('account', '=', account).execute();
        await sessions.endAll(account, tx);
        const { email, name, role, programmes } = row;
        const { token } = await insertLink(context, tx, { account, email, name, role, programmes }, RESET_VALID);
        await append({ actor, action: 'toegang-herstellen', object: `gebruiker:${account}`, result: 'gelukt', origin });
        return done(token);
      }),
    open: async (token) => {
      const row = await find(token);
      return row === undefined ? refused('link-unknown') : done(toOpened(row));
    },
    accept: async ({ token, name, password }, origin) => {
      const known = await find(token);
      if (known === undefined) return refused('link-unknown');
      const fault = checkNewPassword(context, password, { name, email: known.email, hasSecondFactor: false });
      if (fault !== null) return refused(fault);
      const passwordHash = await hasher.hash(password);
      try {
        return await audit.within<Outcome<string>>(async (auditTx, append) => {
          const tx = auditTx.withTables<AccountTables>();
          // Taking it away is using it: of two at the same moment one finds it.
          const row = await tx
            .deleteFrom('account_link')
            .where('token_hash', '=', hashToken(token))
            .where('expires_at', '>', momentFrom(context))
            .returningAll()
            .executeTakeFirst();
          if (row === undefined) return refused('link-unknown');
          const { email, account } = row;
          const role = v.parse(roleSchema, row.role);
          const programmes = parseProgrammes(row.programmes);
          const id = account ?? createId(context);
          if (account === null) await insertAccount(context, tx, { id, email, name, role, programmes, passwordHash });
          else
            await tx.updateTable('account').set({ name, password_hash: passwordHash }).where('id', '=', id).execute();
          const session = await sessions.start(id, tx);
          const action = account === null ? 'uitnodiging-aannemen' : 'wachtwoord-herstellen';
          const actor = { kind: 'user', id, name, role, programmes } as const;
          await append({ actor, action, object: `gebruiker:${id}`, result: 'gelukt', origin });
          return done(session);
        });
      } catch (error) {
        if (isDuplicate(error)) return refused('email-taken');
        throw error;
      }
    },
    sweep: async () => {
      await db.deleteFrom('account_link').where('expires_at', '<=', momentFrom(context)).execute();
    },
  };
}

type LinkRow = Selectable<AccountTables['account_link']>;
type LinkContent = Pick<LinkRow, 'account' | 'email' | 'name' | 'role' | 'programmes'>;

async function insertLink(
  context: AccountContext,
  tx: AccountContext['db'],
  content: LinkContent,
  valid: number,
): Promise<{ readonly id: string; readonly token: string }> {
  const token = createToken(context);
  const id = createId(context);
  const moments = { made_at: momentFrom(context), expires_at: momentFrom(context, valid) };
  await tx
    .insertInto('account_link')
    .values({ ...content, ...moments, id, token_hash: hashToken(token) })
    .execute();
  return { id, token };
}

function toOpened({ account, email, name, role, expires_at: expiresAt }: LinkRow): OpenedLink {
  return { kind: account === null ? 'invitation' : 'reset', email, name, role: v.parse(roleSchema, role), expiresAt };
}
