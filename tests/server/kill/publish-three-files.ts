import { appendAudit } from '../../../src/server/audit/append-audit.ts';
import type { AuditTables } from '../../../src/server/audit/audit-tables.ts';
import { createPrepare } from '../../../src/server/publishing/prepare-change.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { publishOrder } from '../publishing/publish-order.ts';

export const NOW = () => new Date('2020-03-14T09:00:00Z');
const prepare = createPrepare(async () => []);

/** Publishes three files under a key, with a line in the security log; throws when it does not come through. */
export async function publishThreeFiles(store: Store, key: string): Promise<void> {
  const text = (name: string) => new TextEncoder().encode(`${name} ${key}\n`.repeat(200));
  const files = new Map(['verhalen/a.md', 'letters/b.md', 'beelden/c.svg'].map((path) => [path, text(path)] as const));
  const outcome = await publishOrder(
    store,
    {
      change: { rows: new Map(), files },
      base: await store.latest(),
      author: 'gebruiker:1',
      kind: 'inhoud',
      summary: key,
      key,
    },
    prepare,
    async (tx, { id }) => {
      const entry = { actor: { kind: 'anonymous' }, action: 'publiceren', object: `publicatie:${id}` } as const;
      await appendAudit(tx.withTables<AuditTables>(), { ...entry, result: 'gelukt', origin: 'server' }, NOW());
    },
  );
  if (outcome.type !== 'published' && outcome.type !== 'repeated') throw new Error(JSON.stringify(outcome));
}
