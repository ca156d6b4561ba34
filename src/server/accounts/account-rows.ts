import { type AccountContext, foldEmail, momentFrom } from './account-context.ts';
import type { AccountDatabase } from './account-tables.ts';
import type { Role } from './actor.ts';
import { writeProgrammes } from './stored-account.ts';

interface NewAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly programmes: readonly string[];
  /** null for who signs in elsewhere. */
  readonly passwordHash: string | null;
  readonly sso?: { readonly issuer: string; readonly subject: string };
}

/** Until the commit nobody else changes who there is and who is administrator. */
export async function lockAccounts(tx: AccountDatabase): Promise<void> {
  await tx.updateTable('account_start').set({ id: 1 }).where('id', '=', 1).execute();
}

export async function insertAccount(context: AccountContext, tx: AccountDatabase, account: NewAccount): Promise<void> {
  const { id, name, role, passwordHash, sso } = account;
  await tx
    .insertInto('account')
    .values({
      id,
      name,
      role,
      email: foldEmail(account.email),
      programmes: writeProgrammes(role, account.programmes),
      state: 'active',
      password_hash: passwordHash,
      factor_secret: null,
      factor_pending: null,
      factor_step: 0,
      sso_issuer: sso?.issuer ?? null,
      sso_subject: sso?.subject ?? null,
      created_at: momentFrom(context),
    })
    .execute();
}

/** Whether there is an active administrator beside this account. */
export async function hasOtherAdministrator(tx: AccountDatabase, id: string): Promise<boolean> {
  const others = await tx
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'administrator')
    .where('state', '=', 'active')
    .where('id', '!=', id)
    .limit(1)
    .execute();
  return others.length > 0;
}
