import { spawnSync } from 'node:child_process';

/**
 * The name of strace, with which a test ends a program at a system call of its choice: on PATH, else installed by the
 * package manager (as root). Throws with a sentence when it is not there: tests are never skipped.
 */
export function findStrace() {
  if (isThere()) return 'strace';
  if (process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('strace installeren (apt-get)...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const run = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
    if (run('update') && run('install', '-y', '--no-install-recommends', 'strace') && isThere()) return 'strace';
  }
  throw new Error('Geen strace gevonden en installeren lukte niet. Installeer strace.');
}

function isThere() {
  return spawnSync('strace', ['-V']).status === 0;
}
