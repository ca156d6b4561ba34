import { expect, it } from 'vitest';
import { applyRetention } from '../../../src/server/start/apply-retention.ts';
import { ANONYMOUS } from '../../../src/server/accounts/actor.ts';
import { openAudit } from '../../../src/server/audit/audit.ts';
import { describeOnBoth } from '../on-both-databases.ts';

describeOnBoth('applyRetention', ({ openEmpty }) => {
  it('P13 keeps lines and addresses as many months as is set', async () => {
    const database = await openEmpty();
    let now = new Date();
    const audit = await openAudit({ database, now: () => now, write: () => {} });
    for (const day of ['2023-11-29', '2023-12-01', '2026-05-29', '2026-06-01']) {
      now = new Date(`${day}T09:00:00Z`);
      await audit.record({ actor: ANONYMOUS, action: 'inloggen', object: day, result: 'geweigerd', origin: '::1' });
    }
    now = new Date('2026-11-30T00:00:00Z');
    await applyRetention(audit, { logMonths: 36, addressMonths: 6 }, now);
    expect((await audit.latest(9)).map(({ object, oorsprong }) => [object, oorsprong])).toEqual([
      ['logboek: 1 regels weg, 3 adressen gewist', 'server'],
      ['2026-06-01', '::1'],
      ['2026-05-29', 'gewist'],
      ['2023-12-01', 'gewist'],
    ]);
    await database.close();
  });
});
