import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { findMediaType } from '../../../src/server/media-type.ts';

export interface StaticHost {
  readonly origin: string;
  /** Address -> status that is given in place of the file. */
  readonly refused: Map<string, number>;
  /** From now on another build of the same site stands there: these pieces of code have other names, and the old ones are gone. */
  readonly rebuild: (names: readonly string[]) => void;
  readonly stop: () => Promise<void>;
  /** Listens again at the same address. */
  readonly start: () => Promise<void>;
}

const TEXT = /\.(?:css|html|js|json)$/;

/** The built site at a host that knows files and nothing else, as any web server has it. */
export async function startStaticHost(folder = process.env.DIST_DIR ?? 'dist'): Promise<StaticHost> {
  const refused = new Map<string, number>();
  const renamed = new Map<string, string>();
  const toOld = (text: string) => [...renamed].reduce((all, [old, fresh]) => all.replaceAll(fresh, old), text);
  const toNew = (text: string) => [...renamed].reduce((all, [old, fresh]) => all.replaceAll(old, fresh), text);
  const isOfBuildBefore = (path: string) => [...renamed.keys()].some((old) => path.includes(old));
  let server: Server;
  let port = 0;
  const start = () => {
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
      const status = refused.get(path);
      const asked = join(folder, toOld(path));
      const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
      if (status !== undefined || isOfBuildBefore(path) || !existsSync(file)) {
        response.writeHead(status ?? 404, { 'Content-Type': 'text/plain' }).end('weg');
        return;
      }
      if (file !== asked && !path.endsWith('/')) {
        response.writeHead(301, { Location: `${path}/` }).end();
        return;
      }
      const bytes = readFileSync(file);
      response.writeHead(200, { 'Content-Type': findMediaType(file) ?? 'application/octet-stream' });
      response.end(TEXT.test(file) ? toNew(bytes.toString()) : bytes);
    });
    return new Promise<void>((done) => {
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        port = typeof address === 'object' && address ? address.port : 0;
        done();
      });
    });
  };
  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    refused,
    rebuild: (names) => {
      const assets = readdirSync(join(folder, 'assets')).join(' ');
      const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
      renamed.set(/"build":"(\w+)"/.exec(worker)?.[1] ?? '', 'nieuwe-bouw');
      for (const name of names) {
        renamed.set(new RegExp(`\\b${name}-[\\w-]{8}(?=\\.js)`).exec(assets)?.[0] ?? '', `${name}-NIEUW`);
      }
    },
    start,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
