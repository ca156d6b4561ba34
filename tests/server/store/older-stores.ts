import { ANONYMOUS } from '../../../src/server/accounts/actor.ts';
import { openAudit } from '../../../src/server/audit/audit.ts';
import { createAllTables } from '../../../src/server/start/create-all-tables.ts';
import type { Database } from '../../../src/server/store/database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';

const ACCOUNTS = ['account', 'account_session', 'account_link', 'api_token', 'sign_in_delay', 'account_start'];
const now = () => new Date('2020-03-14T09:00:00Z');

/** Each form that a store has had, by the tables of today that it has not; the others have not changed since. */
export const OLDER_STORES: readonly (readonly [string, readonly string[]])[] = [
  ['without accounts and security log', [...ACCOUNTS, 'audit_line', 'audit_head', 'audit_anchor']],
  ['without a cut in its security log', ['audit_anchor']],
];

/** Fills an empty database as that version left it: two publications, and a line in the security log where it has one. */
export async function fillOlderStore(database: Database, missing: readonly string[]): Promise<void> {
  await createAllTables(database);
  const store = await openStore(database, now);
  const draft = { author: 'x', kind: 'levering', summary: 'Cijfers' } as const;
  const change = (text: string) => ({
    path: 'a.csv',
    content: { bytes: new TextEncoder().encode(text), mediaType: 'text/csv' },
  });
  await store.publish({ ...draft, base: 0, key: 'een', changes: [change('een')] });
  await store.publish({ ...draft, base: 1, key: 'twee', changes: [change('twee')] });
  const audit = await openAudit({ database, now, write: () => {} });
  await audit.record({ actor: ANONYMOUS, action: 'inloggen', object: 'x', result: 'geweigerd', origin: '::1' });
  for (const table of missing) await database.db.schema.dropTable(table).execute();
}
