// npm test: types, format, lint and layers, unit tests, data check, build, browser tests. --zonder-browser leaves the last out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  countPlaywright,
  countVitest,
  listPlaywrightFailures,
  listVitestFailures,
  readReport,
} from './count-tests.mjs';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { findBrowser } from './find-browser.mjs';
import { findPostgres } from './find-postgres.mjs';
import { findStrace } from './find-strace.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, '.cache');
const withBrowser = !process.argv.includes('--zonder-browser');
const reports = { vitest: join(cache, 'vitest.json'), playwright: join(cache, 'playwright.json') };
const broken = [];
const counts = [];
const failures = [];

requireNode();
await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  broken.push('start');
});
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0) + broken.length;
const skipped = counts.reduce((sum, count) => sum + count.skipped, 0);
// Once more at the end, where nobody has to look for them among thousands of lines.
for (const failure of failures) console.log(`\nMislukt: ${failure}`);
console.log('');
if (broken.length > 0) console.log(`Niet in orde: ${broken.join(', ')}`);
if (skipped > 0) console.log(`${skipped} tests zijn overgeslagen; dat telt als mislukt.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function main() {
  mkdirSync(cache, { recursive: true });
  for (const report of Object.values(reports)) rmSync(report, { force: true });
  ensureInstalled(root);
  if (withBrowser) process.env.CHROME_PATH = await findBrowser(root);
  process.env.PG_BIN = findPostgres();
  findStrace();

  check('types', 'typescript/bin/tsc', ['--noEmit']);
  check('opmaak', '@biomejs/biome/bin/biome', ['format', '.']);
  check('lint en lagen', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']);
  run('tests', 'vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports.vitest}`,
  ]);
  counts.push(countVitest(readReport(reports.vitest)));
  failures.push(...listVitestFailures(readReport(reports.vitest)));
  check('gegevenspakket', null, ['npm', 'run', '-s', 'data:check']);
  const built = check('bouw', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  if (!withBrowser || !built) return;
  run('tests in Chromium', '@playwright/test/cli.js', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.playwright });
  counts.push(countPlaywright(readReport(reports.playwright)));
  failures.push(...listPlaywrightFailures(readReport(reports.playwright)));
}

/** A step without tests of its own: it is in order or it is not. */
function check(name, bin, args) {
  const ok = run(name, bin, args);
  if (!ok) broken.push(name);
  return ok;
}

function run(name, bin, args, env = {}) {
  console.log(`\n== ${name}`);
  const [command, rest] = bin
    ? [process.execPath, [join(root, 'node_modules', bin), ...args]]
    : [args[0], args.slice(1)];
  const options = {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: !bin && process.platform === 'win32',
  };
  return spawnSync(command, rest, options).status === 0;
}
