import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error: the scripts are plain JavaScript
import { findPostgres } from '../../../scripts/find-postgres.mjs';

export interface TestPostgres {
  readonly url: string;
  /** As after a crash: without saying goodbye. */
  readonly crash: () => void;
  readonly start: () => void;
  /** Stops it and takes its folder away. */
  readonly remove: () => void;
}

/** A PostgreSQL of its own: own folder, own port, this machine alone. It runs as an ordinary user, as it demands. */
export async function startPostgres(): Promise<TestPostgres> {
  const bin: string = findPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'rv-postgres-'));
  const data = join(folder, 'data');
  const port = await findPort();
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    chmodSync(folder, 0o755);
    demand('chown', ['postgres:postgres', folder]);
  }
  const run = (program: string, args: readonly string[]) => {
    const command = join(bin, program);
    if (!isRoot) return demand(command, args);
    return demand('setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args]);
  };
  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C']);
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder}`;
  const start = () => run('pg_ctl', ['-D', data, '-w', '-t', '30', '-l', join(folder, 'log'), '-o', options, 'start']);
  const stop = (mode: string) => run('pg_ctl', ['-D', data, '-w', '-m', mode, 'stop']);
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    crash: () => stop('immediate'),
    remove: () => {
      stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function demand(command: string, args: readonly string[]): void {
  // pg_ctl leaves the server behind with the streams it was given; so it gets none of ours.
  const { status, error } = spawnSync(command, args, { stdio: 'ignore', cwd: '/' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}`);
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}
