// npm start: installs what is missing, builds when something changed, serves. Needs nothing but Node.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dataDir = resolve(process.env.DATA_DIR ?? join(root, 'data'));

requireNode();
try {
  if (!existsSync(join(dataDir, 'datapackage.json'))) {
    throw new Error(`In ${dataDir} staat geen datapackage.json; kies met DATA_DIR een map met een gegevenspakket.`);
  }
  ensureInstalled(root);
  ensureBuilt(root, dataDir);
  process.env.DIST_DIR ??= join(root, 'dist');
  process.env.VAR_DIR ??= findVarFolder();
  await import(pathToFileURL(join(root, 'dist-server', 'main.js')).href);
  if (process.env.npm_lifecycle_event) stopWithParent();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** What is published lies in var/; another package than that of data/ has a folder of its own in it. */
function findVarFolder() {
  if (dataDir === join(root, 'data')) return join(root, 'var');
  return join(root, 'var', createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
}

/** npm passes a signal to the shell between us, and that shell ends without telling us: then we end as well. */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
