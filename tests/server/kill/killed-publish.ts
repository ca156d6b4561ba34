import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { expect } from 'vitest';
import { checkAudit } from '../../../src/server/audit/check-audit.ts';
import type { AuditTables } from '../../../src/server/audit/audit-tables.ts';
import type { Database } from '../../../src/server/store/database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';

const now = () => new Date('2020-03-14T09:00:00Z');
/** The three files of each publication, and the seal. */
const FILES = 4;

/** A program of this folder as JavaScript, within reach of node_modules. */
export async function bundleProgram(name: string): Promise<string> {
  const outDir = resolve('.cache', 'kill', String(process.pid));
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: resolve(`tests/server/kill/${name}.ts`),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  return join(outDir, `${name}.mjs`);
}

/**
 * What must hold after any kill: what was confirmed is there, each publication is whole or not there at all, numbers have
 * no gap, no key stands twice, and every publication has its line in the security log. Gives the number of publications.
 */
export async function checkInvariants(database: Database, confirmed: readonly string[]): Promise<number> {
  const store = await openStore(database, now, { hasTables: true });
  const history = await store.history();
  const summaries = history.map(({ summary }) => summary);
  expect(history.map(({ id }) => id)).toEqual(history.map((_, index) => history.length - index));
  expect(new Set(summaries).size).toBe(summaries.length);
  for (const key of confirmed) expect(summaries).toContain(key);
  const versions = await database.db.selectFrom('file_version').select(['publication', 'path', 'bytes']).execute();
  for (const { id, kind, summary } of history) {
    if (kind === 'start') continue;
    const own = versions.filter(({ publication }) => publication === id);
    expect(own).toHaveLength(FILES);
    for (const { path, bytes } of own) {
      if (path !== 'datapackage.json')
        expect(new TextDecoder().decode(bytes ?? undefined)).toContain(`${path} ${summary}\n`);
    }
  }
  const audit = database.db.withTables<AuditTables>();
  expect(await checkAudit(audit)).toMatchObject({ type: 'whole' });
  const lines = await audit.selectFrom('audit_line').select('object').orderBy('nummer').execute();
  const published = history.filter(({ kind }) => kind !== 'start').map(({ id }) => `publicatie:${id}`);
  expect(lines.map(({ object }) => object)).toEqual(published.reverse());
  return history.length;
}
