import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

const SIZE = 99_000_000;
const HEAP = 256;

/** Lines for a file of nearly a hundred megabytes, taken in by the command line with little room: that it ends with a report, how long it takes and what it uses. */
export async function measureCommandLine({ root }) {
  const folder = mkdtempSync(join(tmpdir(), 'inname-'));
  try {
    const file = join(folder, 'groot.csv');
    await writeLargeFile(file);
    // Makes the bundle, when there is none: that is another process, and not what is measured.
    await takeIn(root, folder);
    const { code, seconds, memory } = await takeIn(root, file);
    return [
      {
        name: `opdrachtregel, 99 MB met ${HEAP} MB voor objecten: einde zonder rapport`,
        value: code === 0 ? 0 : 1,
        limit: 0,
      },
      { name: 'opdrachtregel, 99 MB: seconden', value: seconds, limit: 60 },
      { name: 'opdrachtregel, 99 MB: geheugen van het hele proces, MB', value: memory, limit: 256 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeLargeFile(path) {
  const stream = createWriteStream(path);
  stream.write('indicator;gebied;periode;waarde;status\n');
  for (let size = 0, row = 0; size < SIZE; ) {
    let text = '';
    for (let count = 0; count < 10_000; count += 1, row += 1) {
      const quarter = row % 144;
      const period = `${1980 + Math.floor(quarter / 4)}-K${1 + (quarter % 4)}`;
      text += `meting-nummer-${String(Math.floor(row / 6480)).padStart(5, '0')};gemeente-${Math.floor(row / 144) % 45};${period};${(row * 7919) % 997};definitief\n`;
    }
    size += text.length;
    if (size < SIZE && !stream.write(text)) await new Promise((go) => stream.once('drain', go));
  }
  stream.end();
  await finished(stream);
}

/** The peak is read while it runs: Linux forgets it with the process. */
async function takeIn(root, file) {
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, 'scripts/cli.mjs'), 'controleer', file, '--onbekend', 'toestaan'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=${HEAP}` },
    stdio: 'ignore',
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, readPeak(child.pid));
  }, 50);
  const code = await new Promise((done) => child.once('exit', done));
  clearInterval(timer);
  return { code, seconds: (performance.now() - start) / 1000, memory };
}

/** In MB; 0 when the process is gone. */
function readPeak(id) {
  try {
    const [, size] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(size ?? 0) / 1024;
  } catch {
    return 0;
  }
}
