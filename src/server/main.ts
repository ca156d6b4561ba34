import { setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { readServerSecret } from './accounts/server-secret.ts';
import { openServerAccounts } from './start/open-server-accounts.ts';
import { openServerApi } from './start/open-server-api.ts';
import { createApp } from './app.ts';
import { createListener } from './create-listener.ts';
import { parseEmbedOrigins } from './embed-origins.ts';
import { createWithdrawals } from './publishing/create-withdrawals.ts';
import { followPackage } from './publishing/follow-package.ts';
import { createEditions } from './site/create-editions.ts';
import { readSite } from './site/read-site.ts';
import { limitSockets } from './start/limit-sockets.ts';
import { listen } from './start/listen.ts';
import { openDatabase } from './start/open-database.ts';
import { readFolder } from './start/read-folder.ts';
import { readSettings } from './start/read-settings.ts';
import { openStore } from './store/open-store.ts';
import { startWorkThread } from './work/start-work-thread.ts';

const POLL = 1000;

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

async function start(): Promise<void> {
  const { origins: embedOrigins, fault } = parseEmbedOrigins(process.env.EMBED_ORIGINS);
  if (fault !== null) throw new Error(fault);
  const dist = resolve(process.env.DIST_DIR ?? 'dist');
  const site = readSite(dist);
  const settings = readSettings(process.env);
  const database = await openDatabase({ url: settings.url, folder: settings.varFolder });
  const store = await openStore(database, () => new Date());
  // The build has put the package of DATA_DIR there.
  const folder = [...readFolder(join(dist, 'data'))].filter(([path]) => !/\.(?:br|gz)$/.test(path));
  if ((await followPackage(store, new Map(folder))) === 'left') {
    console.log(
      'Let op: er is al gepubliceerd. De map met het gegevenspakket wijkt daarvan af, en wordt niet meer gelezen.',
    );
  }
  const secret = readServerSecret({ env: process.env, file: join(settings.varFolder, 'geheim') });
  const { accounts, audit } = await openServerAccounts({ database, store, secret, retention: settings.retention });
  const withdrawals = createWithdrawals(store);
  const editions = await createEditions({
    store,
    withdrawals,
    built: site.built,
    startThread: (onPage) => startWorkThread(import.meta.dirname, onPage),
  });
  // Another process may publish in the same database.
  if (database.dialect === 'postgres') setInterval(() => void editions.refresh().catch(console.error), POLL).unref();

  const closing = new AbortController();
  // Every open screen listens to it.
  setMaxListeners(0, closing.signal);
  const api = openServerApi({
    store,
    withdrawals,
    editions,
    accounts,
    audit,
    secret,
    settings,
    closing: closing.signal,
  });
  const app = createApp({ site, editions, api, embedOrigins });
  const listener = createListener(getRequestListener(app.fetch, { overrideGlobalObjects: false }), embedOrigins);
  await listen({
    port: settings.port,
    host: process.env.HOST,
    createServer: () => {
      const limits = { requestTimeout: 30_000, headersTimeout: 15_000, maxHeaderSize: 16_384 };
      const server = createServer(limits, listener);
      limitSockets(server, settings.socketsPerAddress);
      return server;
    },
    patience: settings.stopSeconds * 1000,
    onStopping: () => closing.abort(),
    onStop: async () => {
      await editions.thread.stop();
      await store.close();
    },
  });
  const code = await accounts.issueStartCode();
  if (code !== null) {
    console.log(`Er is nog geen beheerder. Ga naar /inloggen/eerste en vul deze code in: ${code} (24 uur geldig).`);
  }
}
