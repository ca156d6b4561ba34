import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MINIMUM_NODE = [20, 19];

/** Stops with a sentence when this Node is too old to run the product. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  console.error(`Node ${version} is te oud: Rijker Verantwoorden vraagt Node ${MINIMUM_NODE.join('.')} of nieuwer.`);
  process.exit(1);
}

/** True when node_modules is complete and not older than the lock file. npm writes the inner file as its last act. */
function isInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Runs `npm ci` when something is missing; throws when that fails. */
export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  const folder = join(root, 'node_modules');
  // npm ci empties what a link points to, and that folder belongs to another checkout.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(`${folder} is een koppeling naar een andere map. Haal die weg; dan wordt hier geïnstalleerd.`);
  }
  console.log('Pakketten installeren (npm ci)...');
  // --include=dev: the build tools are needed, also where NODE_ENV=production.
  const result = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error('npm ci is mislukt; de melding staat hierboven.');
}
