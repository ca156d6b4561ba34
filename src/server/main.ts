import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { createListener } from './create-listener.ts';
import { parseEmbedOrigins } from './embed-origins.ts';

const port = Number(process.env.PORT ?? 4173);
// Without HOST only this machine can reach it, by either name of itself.
const hosts = process.env.HOST ? [process.env.HOST] : ['127.0.0.1', '::1'];
const { origins: embedOrigins, fault } = parseEmbedOrigins(process.env.EMBED_ORIGINS);
if (fault !== null) {
  console.error(fault);
  process.exit(1);
}
const app = createApp({ dist: resolve(process.env.DIST_DIR ?? 'dist'), embedOrigins });
const listener = createListener(getRequestListener(app.fetch, { overrideGlobalObjects: false }), embedOrigins);

const servers = hosts.map((host) => {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, listener);
  server.on('error', (error: NodeJS.ErrnoException) => {
    // A machine without IPv6 has no ::1; the other name is enough.
    if (host === '::1' && error.code !== 'EADDRINUSE') return;
    const reason = error.code === 'EADDRINUSE' ? 'die poort is bezet; kies een andere met PORT' : error.message;
    console.error(`Kan niet luisteren op ${host}, poort ${port}: ${reason}.`);
    process.exit(1);
  });
  server.listen(port, host);
  return server;
});
servers[0]?.on('listening', () => {
  console.log(`Rijker Verantwoorden staat op http://${process.env.HOST ?? 'localhost'}:${port}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const server of servers) {
      server.close();
      server.closeIdleConnections();
    }
    setTimeout(() => process.exit(0), 2_000).unref();
  });
}
