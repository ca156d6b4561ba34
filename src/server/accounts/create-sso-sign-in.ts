import type { Selectable } from 'kysely';
import * as v from 'valibot';
import { type AccountContext, createId, foldEmail, momentFrom } from './account-context.ts';
import { insertAccount, lockAccounts } from './account-rows.ts';
import type { AccountDatabase, AccountTables } from './account-tables.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Sessions } from './sessions.ts';
import { parseProgrammes, roleSchema, toAccount, toUser } from './stored-account.ts';

/** Who somebody is, according to the organisation where they signed in. */
export interface SsoIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** null when the organisation does not vouch for it. */
  readonly verifiedEmail: string | null;
}

export interface SsoSignIn {
  /**
   * A session for who signed in elsewhere, as a token for the cookie: for the account that belongs to this identity, else for
   * the account or the invitation of the verified address, which belongs to this identity from then on. A second factor is
   * the business of the organisation that vouches.
   */
  readonly signInElsewhere: (identity: SsoIdentity, origin: string) => Promise<Outcome<string>>;
}

export function createSsoSignIn(context: AccountContext, sessions: Sessions): SsoSignIn {
  const { audit } = context;
  return {
    signInElsewhere: (identity, origin) =>
      audit.within<Outcome<string>>(async (auditTx, append) => {
        const tx = auditTx.withTables<AccountTables>();
        await lockAccounts(tx);
        const row = await findOrMake(context, tx, identity);
        const action = 'inloggen-elders';
        if (row === undefined || row.state !== 'active') {
          const object = row === undefined ? 'onbekend' : `gebruiker:${row.id}`;
          await append({ actor: { kind: 'anonymous' }, action, object, result: 'geweigerd', origin });
          return refused('no-account');
        }
        const token = await sessions.start(row.id, tx);
        const object = `gebruiker:${row.id}`;
        await append({ actor: toUser(toAccount(row)), action, object, result: 'gelukt', origin });
        return done(token);
      }),
  };
}

type Row = Selectable<AccountTables['account']>;

async function findOrMake(
  context: AccountContext,
  tx: AccountDatabase,
  identity: SsoIdentity,
): Promise<Row | undefined> {
  const { issuer, subject, verifiedEmail } = identity;
  const all = () => tx.selectFrom('account').selectAll();
  const known = await all().where('sso_issuer', '=', issuer).where('sso_subject', '=', subject).executeTakeFirst();
  if (known !== undefined || verifiedEmail === null) return known;
  const email = foldEmail(verifiedEmail);
  const same = await all().where('email', '=', email).executeTakeFirst();
  if (same !== undefined) {
    // An address that somebody else had before: the account is still that person's.
    if (same.sso_subject !== null) return undefined;
    await tx
      .updateTable('account')
      .set({ sso_issuer: issuer, sso_subject: subject })
      .where('id', '=', same.id)
      .execute();
    return same;
  }
  const invitation = await tx
    .deleteFrom('account_link')
    .where('email', '=', email)
    .where('account', 'is', null)
    .where('expires_at', '>', momentFrom(context))
    .returningAll()
    .executeTakeFirst();
  if (invitation === undefined) return undefined;
  const id = createId(context);
  const role = v.parse(roleSchema, invitation.role);
  const programmes = parseProgrammes(invitation.programmes);
  const sso = { issuer, subject };
  await insertAccount(context, tx, { id, email, name: invitation.name, role, programmes, passwordHash: null, sso });
  return all().where('id', '=', id).executeTakeFirst();
}
