import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/**
 * Folder with initdb and pg_ctl of a PostgreSQL to test with: PG_BIN, else on PATH, else where Debian puts it, else
 * installed by the package manager (as root). Throws with a sentence when none gives one: tests are never skipped.
 */
export function findPostgres() {
  const named = process.env.PG_BIN;
  if (named) {
    if (isPostgres(named)) return named;
    throw new Error(`PG_BIN wijst naar ${named}, maar daar staan initdb en pg_ctl niet.`);
  }
  const found = findOnPath() ?? findOfDebian() ?? installWithApt();
  if (found) return found;
  throw new Error(
    'Geen PostgreSQL gevonden en installeren lukte niet. Zet PG_BIN op de map met initdb en pg_ctl, of installeer postgresql.',
  );
}

function isPostgres(folder) {
  return existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'));
}

function findOnPath() {
  const folder = (process.env.PATH ?? '').split(delimiter).find((each) => each !== '' && isPostgres(each));
  return folder ? dirname(realpathSync(join(folder, 'initdb'))) : null;
}

function findOfDebian() {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN).filter((name) => isPostgres(join(DEBIAN, name, 'bin')));
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest ? join(DEBIAN, newest, 'bin') : null;
}

function installWithApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  console.log('PostgreSQL installeren (apt-get)...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'postgresql') ? findOfDebian() : null;
}
