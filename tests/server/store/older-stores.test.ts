import { expect, it } from 'vitest';
import { openAccounts } from '../../../src/server/accounts/open-accounts.ts';
import { openAudit } from '../../../src/server/audit/audit.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { SECRET } from '../accounts/test-accounts.ts';
import { describeOnBoth } from '../on-both-databases.ts';
import { fillOlderStore, OLDER_STORES } from './older-stores.ts';

const now = () => new Date('2020-03-14T09:00:00Z');

describeOnBoth('an older store', ({ openEmpty, reopen }) => {
  it.each(OLDER_STORES)('R19 %s opens with all that was in it, and goes on', async (_name, missing) => {
    const older = await openEmpty();
    await fillOlderStore(older, missing);
    await older.close();

    const database = await reopen();
    const store = await openStore(database, now);
    const audit = await openAudit({ database, now, write: () => {} });
    const accounts = await openAccounts({ database, audit, now, secret: SECRET, placeNames: [] });
    expect((await store.history()).map(({ id }) => id)).toEqual([2, 1]);
    expect(new TextDecoder().decode((await store.filesAt(1)).get('a.csv')?.bytes)).toBe('een');
    const lines = missing.includes('audit_line') ? 0 : 1;
    expect(await audit.check()).toEqual({ type: 'whole', lines });
    expect(await accounts.issueStartCode()).toMatch(/^[A-Z2-9-]+$/);
    const change = { path: 'a.csv', content: { bytes: new Uint8Array([1]), mediaType: 'text/csv' } };
    const draft = { base: 2, author: 'x', kind: 'inhoud', summary: 'x', key: 'drie', changes: [change] } as const;
    expect(await store.publish(draft)).toMatchObject({ type: 'published', publication: { id: 3 } });
    await database.close();
  });
});
