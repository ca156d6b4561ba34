import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeFingerprint } from './build-fingerprint.mjs';

/** Builds into dist/ and dist-server/ when sources or data differ from those of the last build; throws when that fails. */
export function ensureBuilt(root, dataDir) {
  const mark = join(root, '.cache', 'build-fingerprint');
  const fingerprint = computeFingerprint(root, dataDir);
  if (isCurrent(root, mark, fingerprint)) return;
  rmSync(mark, { force: true });
  console.log('Bouwen...');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DATA_DIR: dataDir },
  });
  if (result.status !== 0) throw new Error('Bouwen is mislukt; de melding staat hierboven.');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(mark, fingerprint);
}

function isCurrent(root, mark, fingerprint) {
  const made = ['dist/index.html', 'dist-server/main.js'].every((file) => existsSync(join(root, file)));
  return made && existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint;
}
