import { type AccountContext, type Caller } from './account-context.ts';
import { hasOtherAdministrator, lockAccounts } from './account-rows.ts';
import type { AccountTables } from './account-tables.ts';
import type { Role } from './actor.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Sessions } from './sessions.ts';
import { type Account, toAccount, writeProgrammes } from './stored-account.ts';

export interface People {
  /** Everyone who has an account, those who were removed excepted; by name. */
  readonly list: () => Promise<readonly Account[]>;
  /** Name and role by id; who was removed is called by the role. What has no account is not among them. */
  readonly names: (ids: readonly string[]) => Promise<ReadonlyMap<string, Pick<Account, 'name' | 'role'>>>;
  /** Holds from the next request on, also in sessions that are open. */
  readonly changeRole: (
    id: string,
    role: Role,
    programmes: readonly string[],
    caller: Caller,
  ) => Promise<Outcome<null>>;
  /** Disabling ends every session at once. The last administrator stays. */
  readonly setState: (id: string, state: 'active' | 'disabled', caller: Caller) => Promise<Outcome<null>>;
  /** Name, address, password and tokens go; the id stays, as the security log and the history hold it. */
  readonly remove: (id: string, caller: Caller) => Promise<Outcome<null>>;
}

type Change = Partial<{ role: Role; programmes: string; state: string; name: string; email: string }> & {
  readonly password_hash?: null;
  readonly factor_secret?: null;
  readonly factor_pending?: null;
  readonly sso_issuer?: null;
  readonly sso_subject?: null;
};

export function createPeople({ db, audit }: AccountContext, sessions: Sessions): People {
  const change = (id: string, set: Change, action: string, { actor, origin }: Caller) =>
    audit.within<Outcome<null>>(async (auditTx, append) => {
      const tx = auditTx.withTables<AccountTables>();
      await lockAccounts(tx);
      const row = await tx.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
      if (row === undefined || row.state === 'removed') return refused('unknown');
      const staysAdministrator = (set.role ?? row.role) === 'administrator' && (set.state ?? row.state) === 'active';
      const isAdministrator = row.role === 'administrator' && row.state === 'active';
      if (isAdministrator && !staysAdministrator && !(await hasOtherAdministrator(tx, id))) {
        return refused('last-administrator');
      }
      await tx.updateTable('account').set(set).where('id', '=', id).execute();
      if (set.state !== undefined && set.state !== 'active') {
        await sessions.endAll(id, tx);
        await tx.deleteFrom('account_link').where('account', '=', id).execute();
      }
      if (set.state === 'removed') await tx.deleteFrom('api_token').where('made_by', '=', id).execute();
      await append({ actor, action, object: `gebruiker:${id}`, result: 'gelukt', origin });
      return done(null);
    });
  return {
    list: async () => {
      const rows = await db.selectFrom('account').selectAll().where('state', '!=', 'removed').execute();
      return rows.map(toAccount).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    },
    names: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await db.selectFrom('account').selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map(toAccount).map(({ id, name, role }) => [id, { name, role }]));
    },
    changeRole: (id, role, programmes, caller) =>
      change(id, { role, programmes: writeProgrammes(role, programmes) }, `rol-wijzigen:${role}`, caller),
    setState: (id, state, caller) =>
      change(id, { state }, state === 'active' ? 'account-aanzetten' : 'account-uitzetten', caller),
    remove: (id, caller) => {
      const empty = {
        password_hash: null,
        factor_secret: null,
        factor_pending: null,
        sso_issuer: null,
        sso_subject: null,
      };
      return change(
        id,
        { ...empty, state: 'removed', name: '', email: `verwijderd:${id}` },
        'account-verwijderen',
        caller,
      );
    },
  };
}
