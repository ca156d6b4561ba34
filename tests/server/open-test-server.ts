import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../src/server/accounts/actor.ts';
import { openAccounts } from '../../src/server/accounts/open-accounts.ts';
import { createApp } from '../../src/server/app.ts';
import { findMediaType } from '../../src/server/media-type.ts';
import { openAudit } from '../../src/server/audit/audit.ts';
import { createWithdrawals } from '../../src/server/publishing/create-withdrawals.ts';
import { followPackage } from '../../src/server/publishing/follow-package.ts';
import { createPrepare } from '../../src/server/publishing/prepare-change.ts';
import { readDelivery } from '../../src/server/publishing/read-delivery.ts';
import { compressFile } from '../../src/server/site/compress-file.ts';
import { createEditions } from '../../src/server/site/create-editions.ts';
import { readSite } from '../../src/server/site/read-site.ts';
import { openServerApi } from '../../src/server/start/open-server-api.ts';
import { readSettings } from '../../src/server/start/read-settings.ts';
import { openSqliteDatabase } from '../../src/server/store/open-sqlite-database.ts';
import type { Database } from '../../src/server/store/database.ts';
import { openStore } from '../../src/server/store/open-store.ts';
import { findNewFaults } from '../../src/server/work/find-new-faults.ts';
import { createSmallPackage } from '../package/small-package.ts';
import { demand, PASSWORD, SECRET } from './accounts/test-accounts.ts';

export const ORIGIN = 'https://dashboard.example';
const HERE = '198.51.100.7';

/** The whole server over a store with the small package, of its own unless given an empty one; only the thread is left out, its work is done here. */
export async function openTestServer(given: Database | null = null) {
  const folder = mkdtempSync(join(tmpdir(), 'rv-server-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(dist, 'app.html'), '<div id="root" data-package="gebouwd"></div>');
  writeFileSync(join(dist, 'index.html'), '<div id="root" data-package="gebouwd">voorpagina</div>');
  writeFileSync(join(dist, 'assets', 'basis-a1.js'), 'console.log(1);');
  writeFileSync(join(folder, 'geheim.txt'), 'geheim buiten de site');

  const database = given ?? openSqliteDatabase(join(folder, 'var', 'opslag.db'));
  const now = () => new Date();
  const logged: string[] = [];
  const store = await openStore(database, now);
  await followPackage(store, await createSmallPackage());
  const audit = await openAudit({ database, now, write: (line) => logged.push(line) });
  const accounts = await openAccounts({ database, audit, now, secret: SECRET, placeNames: ['Amersfoort'] });
  const site = readSite(dist);
  const withdrawals = createWithdrawals(store);
  const editions = await createEditions({
    store,
    withdrawals,
    built: site.built,
    startThread: () => ({
      makeEdition: async ({ id, files }) => {
        const made = [...files].map(
          async ([path, bytes]) => [`/data/${path}`, await compressFile(findMediaType(path) ?? '', bytes)] as const,
        );
        const shell = await compressFile(
          'text/html',
          new TextEncoder().encode(`<div id="root" data-package="${id}"></div>`),
        );
        return { files: new Map(await Promise.all(made)), shell, paths: ['/'] };
      },
      prepare: createPrepare(findNewFaults),
      readDelivery,
      stop: async () => {},
    }),
  });
  const closing = new AbortController();
  const settings = readSettings({ VAR_DIR: join(folder, 'var'), PUBLIC_ORIGIN: ORIGIN });
  const api = openServerApi({
    store,
    withdrawals,
    editions,
    accounts,
    audit,
    secret: SECRET,
    settings,
    closing: closing.signal,
  });
  const app = createApp({ site, editions, api });

  const code = (await accounts.issueStartCode()) ?? '';
  const first = { name: 'Ada', email: 'ada@example.nl', password: PASSWORD, code };
  const administrator = demand(await accounts.start(first, HERE));
  const actorOf = (token: string) =>
    accounts.readActor(new Request(ORIGIN, { headers: { Cookie: `__Host-sessie=${token}` } }));
  let people = 0;
  const ask = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('Sec-Fetch-Site')) headers.set('Sec-Fetch-Site', 'same-origin');
    return Promise.resolve(app.request(ORIGIN + path, { ...init, headers }));
  };
  return {
    app,
    ask,
    store,
    audit,
    accounts,
    editions,
    logged,
    folder,
    /** Header of the first administrator. */
    administrator: { Cookie: `__Host-sessie=${administrator}` },
    /** Header of somebody new. */
    signIn: async (role: Role, programmes: readonly string[] = []) => {
      people += 1;
      const caller = { actor: await actorOf(administrator), origin: HERE };
      const email = `${role}-${people}@example.nl`;
      const link = demand(await accounts.links.invite({ email, name: `Naam ${people}`, role, programmes }, caller));
      return {
        Cookie: `__Host-sessie=${demand(await accounts.links.accept({ token: link, name: `Naam ${people}`, password: PASSWORD }, HERE))}`,
      };
    },
    /** Header of a machine. */
    token: async (programme: string) => {
      const caller = { actor: await actorOf(administrator), origin: HERE };
      return { Authorization: `Bearer ${demand(await accounts.tokens.create('machine', programme, caller))}` };
    },
    close: async () => {
      closing.abort();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A delivery as the screen sends it. */
export function toForm(content: string | Uint8Array, order: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  form.set('bestand', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), 'levering.csv');
  form.set('opdracht', JSON.stringify({ name: 'levering.csv', base: 1, key: crypto.randomUUID(), ...order }));
  return form;
}
