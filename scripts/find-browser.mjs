import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Path of a Chromium to test with: CHROME_PATH, else one on PATH, else installed by the package manager (as root),
 * else the download of playwright. Throws with a sentence when none of these gives one: tests are never skipped.
 */
export async function findBrowser(root) {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH wijst naar ${named}, maar daar staat geen browser.`);
  }
  return findOnPath() ?? (await downloaded(root)) ?? installWithApt() ?? (await installWithPlaywright(root));
}

function findOnPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installWithApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  console.log('Chromium installeren (apt-get)...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium') ? findOnPath() : null;
}

async function downloaded(root) {
  const require = createRequire(join(root, 'package.json'));
  const { chromium } = await import(pathToFileURL(require.resolve('playwright')).href).then((m) => m.default ?? m);
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

async function installWithPlaywright(root) {
  console.log('Chromium ophalen (playwright)...');
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'inherit' });
  const path = await downloaded(root);
  if (path) return path;
  throw new Error(
    'Geen Chromium gevonden en installeren lukte niet. Zet CHROME_PATH op het pad van een Chromium of Chrome, of installeer chromium.',
  );
}
