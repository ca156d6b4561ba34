import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const SIZE = 99_000_000;
/** Kilobytes. */
const MOST_MEMORY = 256 * 1024;
/** Says at the end how much memory there was at most. */
const WATCH = 'data:text/javascript,process.on("exit",()=>console.error(`peak ${process.resourceUsage().maxRSS}`))';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groot-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file of nearly a hundred megabytes of such lines. */
async function writeLarge(name: string, start: string, toLine: (row: number) => string): Promise<string> {
  const path = join(folder, name);
  const stream = createWriteStream(path);
  stream.write(start);
  for (let size = 0, row = 0; size < SIZE; ) {
    let text = '';
    for (let count = 0; count < 10_000; count += 1, row += 1) text += toLine(row);
    size += text.length;
    if (size < SIZE && !stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
  return path;
}

async function controleer(path: string) {
  const args = ['--max-old-space-size=256', '--import', WATCH, 'scripts/cli.mjs', 'controleer', path];
  const options = { maxBuffer: 50_000_000 };
  const { stdout, stderr, code } = await run(process.execPath, [...args, '--onbekend', 'toestaan'], options).then(
    (said) => ({ ...said, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  return { stdout, code, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) };
}

function toLine(row: number): string {
  const quarter = row % 144;
  const period = `${1980 + Math.floor(quarter / 4)}-K${1 + (quarter % 4)}`;
  const indicator = `meting-nummer-${String(Math.floor(row / 6480)).padStart(5, '0')}`;
  return `${indicator};gemeente-${Math.floor(row / 144) % 45};${period};${(row * 7919) % 997};definitief\n`;
}

describe('R15 controleer of nearly a hundred megabytes, with 256 MB', { timeout: 300_000 }, () => {
  test('is read from beginning to end', async () => {
    const path = await writeLarge('groot.csv', 'indicator;gebied;periode;waarde;status\n', toLine);
    const { stdout, code, peak } = await controleer(path);
    expect([code, stdout]).toEqual([0, expect.stringContaining('1.810.000 nieuw')]);
    expect(peak).toBeLessThan(MOST_MEMORY);
  });

  test('says that one row without an end is no table', async () => {
    const path = await writeLarge('rij.csv', 'indicator;gebied', (row) => `;${row}-abcdefgh`);
    const { stdout, code, peak } = await controleer(path);
    expect([code, stdout]).toEqual([2, expect.stringContaining('te-lange-rij')]);
    expect(peak).toBeLessThan(MOST_MEMORY);
  });
});
