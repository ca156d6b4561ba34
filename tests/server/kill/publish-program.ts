import { appendAudit } from '../../../src/server/audit/append-audit.ts';
import type { AuditTables } from '../../../src/server/audit/audit-tables.ts';
import { createPrepare } from '../../../src/server/publishing/prepare-change.ts';
import { publishChange } from '../../../src/server/publishing/publish-change.ts';
import { openPostgresDatabase } from '../../../src/server/store/open-postgres-database.ts';
import { openSqliteDatabase } from '../../../src/server/store/open-sqlite-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';

// node publish-program.js DATABASE KEY [HOW_MANY]: publishes under KEY-1, KEY-2 ..., and says each number once it is
// confirmed. Made to be killed.
const [, , where = '', key = '', howMany = '1'] = process.argv;
const now = () => new Date('2020-03-14T09:00:00Z');
const database = where.startsWith('postgres:') ? await openPostgresDatabase(where) : openSqliteDatabase(where);
const store = await openStore(database, now, { hasTables: true });
const prepare = createPrepare(async () => []);

for (let count = 1; count <= Number(howMany); count += 1) {
  const text = (name: string) => new TextEncoder().encode(`${name} ${key}-${count}\n`.repeat(200));
  const files = new Map(['verhalen/a.md', 'letters/b.md', 'beelden/c.svg'].map((path) => [path, text(path)] as const));
  const outcome = await publishChange(
    store,
    {
      change: { rows: new Map(), files },
      base: await store.latest(),
      author: 'gebruiker:1',
      kind: 'inhoud',
      summary: `${key}-${count}`,
      key: `${key}-${count}`,
    },
    prepare,
    async (tx, { id }) => {
      const entry = { actor: { kind: 'anonymous' }, action: 'publiceren', object: `publicatie:${id}` } as const;
      await appendAudit(tx.withTables<AuditTables>(), { ...entry, result: 'gelukt', origin: 'server' }, now());
    },
  );
  if (outcome.type !== 'published' && outcome.type !== 'repeated') throw new Error(JSON.stringify(outcome));
  process.stdout.write(`${key}-${count}\n`);
}
await store.close();
