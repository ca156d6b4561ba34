import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Product {
  readonly origin: string;
  readonly varFolder: string;
  /** What it has said so far, on either stream. */
  readonly said: () => string;
  readonly process: ChildProcess;
  readonly stop: () => Promise<number | null>;
}

/** A server of its own over the built site; resolves when it listens, rejects with what it said when it ends before that. */
export async function startProduct(
  env: Readonly<Record<string, string>> = {},
  varFolder = mkdtempSync(join(tmpdir(), 'rv-opslag-')),
): Promise<Product> {
  const port = env.PORT === undefined ? await findPort() : Number(env.PORT);
  const child = spawn(process.execPath, ['dist-server/main.js'], {
    env: {
      ...process.env,
      DIST_DIR: process.env.DIST_DIR ?? 'dist',
      PORT: String(port),
      HOST: '127.0.0.1',
      VAR_DIR: varFolder,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  await new Promise<void>((done, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`:${port}`)) done();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => fail(new Error(`The server ended with ${code}: ${said}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    varFolder,
    said: () => said,
    process: child,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function findPort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
