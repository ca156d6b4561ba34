import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Notes every connection that a process and its threads make, until it is stopped; gives the addresses, each once. */
export async function watchConnections(pid: number): Promise<() => Promise<string[]>> {
  const file = join(mkdtempSync(join(tmpdir(), 'rv-strace-')), 'aanroepen');
  const strace = spawn('strace', ['-f', '-p', String(pid), '-e', 'trace=connect', '-o', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((done) => strace.once('close', done));
  await new Promise<void>((done, fail) => {
    strace.stderr.on('data', (chunk: Buffer) => chunk.toString().includes('attached') && done());
    void ended.then(() => fail(new Error('strace could not attach.')));
  });
  return async () => {
    strace.kill('SIGINT');
    await ended;
    const calls = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('connect('));
    const addressOf = (call: string) => /(?:inet_addr\(|AF_INET6, |sun_path=)"([^"]+)"/.exec(call)?.[1] ?? call;
    return [...new Set(calls.map(addressOf))];
  };
}
