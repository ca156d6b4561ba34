import { readAreas } from '../../package/read-areas.ts';
import { type Accounts, openAccounts } from '../accounts/open-accounts.ts';
import { type Audit, openAudit } from '../audit/audit.ts';
import { bytesOf } from '../publishing/publish-change.ts';
import type { Database } from '../store/database.ts';
import { applyRetention } from './apply-retention.ts';
import type { Retention } from './read-settings.ts';
import type { Store } from '../store/store.ts';

interface AccountsOptions {
  readonly database: Database;
  readonly store: Pick<Store, 'latest' | 'filesAt'>;
  /** See readServerSecret. */
  readonly secret: string;
  readonly retention: Retention;
}

const SWEEP = 60 * 60_000;

/** The accounts of a server that starts. */
export async function openServerAccounts({
  database,
  store,
  secret,
  retention,
}: AccountsOptions): Promise<{ readonly accounts: Accounts; readonly audit: Audit }> {
  const now = () => new Date();
  const audit = await openAudit({ database, now, write: (line) => console.log(line) });
  const { areas } = readAreas(bytesOf(await store.filesAt(await store.latest())), []);
  const placeNames = areas.map(({ item }) => item.name);
  const accounts = await openAccounts({ database, audit, now, secret, placeNames });
  // Also at the start: what a backup brought back goes again.
  await applyRetention(audit, retention, now());
  const sweep = async () => {
    await accounts.sweep();
    await applyRetention(audit, retention, now());
  };
  setInterval(() => void sweep().catch(console.error), SWEEP).unref();
  return { accounts, audit };
}
