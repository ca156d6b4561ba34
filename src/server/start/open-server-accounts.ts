import { join } from 'node:path';
import { readAreas } from '../../package/read-areas.ts';
import { type Accounts, openAccounts } from '../accounts/open-accounts.ts';
import { readServerSecret } from '../accounts/server-secret.ts';
import { type Audit, openAudit } from '../audit/audit.ts';
import { bytesOf } from '../publishing/publish-change.ts';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import type { Settings } from './read-settings.ts';

interface AccountsOptions {
  readonly database: Database;
  readonly store: Pick<Store, 'latest' | 'filesAt'>;
  readonly settings: Settings;
}

const SWEEP = 60 * 60_000;

/** The accounts of a server that starts; throws when its secret cannot be used. */
export async function openServerAccounts({
  database,
  store,
  settings,
}: AccountsOptions): Promise<{ readonly accounts: Accounts; readonly audit: Audit }> {
  const now = () => new Date();
  const secret = readServerSecret({ env: settings.env, file: join(settings.varFolder, 'geheim') });
  const audit = await openAudit({ database, now, write: (line) => console.log(line) });
  const { areas } = readAreas(bytesOf(await store.filesAt(await store.latest())), []);
  const placeNames = areas.map(({ item }) => item.name);
  const accounts = await openAccounts({ database, audit, now, secret, placeNames });
  setInterval(() => void accounts.sweep().catch(console.error), SWEEP).unref();
  return { accounts, audit };
}
