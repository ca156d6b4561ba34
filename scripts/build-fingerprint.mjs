import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const SOURCES = ['src', 'build', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Hash of everything that a build is made of: names and bytes, so that a fresh checkout of the same files gives the same. */
export function computeFingerprint(root, dataDir) {
  const hash = createHash('sha256').update(dataDir);
  for (const file of [...SOURCES.flatMap((source) => listFiles(join(root, source))), ...listFiles(dataDir)]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
