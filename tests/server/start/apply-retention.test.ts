import { describe, expect, it } from 'vitest';
import { applyRetention, monthsBefore } from '../../../src/server/start/apply-retention.ts';
import { ANONYMOUS } from '../../../src/server/accounts/actor.ts';
import { openAudit } from '../../../src/server/audit/audit.ts';
import { describeOnBoth } from '../on-both-databases.ts';

describe('monthsBefore', () => {
  it.each([
    ['2020-08-15', 6, '2020-02-15'],
    ['2020-08-31', 6, '2020-02-29'],
    ['2021-08-31', 6, '2021-02-28'],
    ['2020-01-31', 1, '2019-12-31'],
    ['2020-03-31', 36, '2017-03-31'],
    ['2020-02-29', 12, '2019-02-28'],
  ])('%s, %i -> %s', (now, months, expected) => {
    expect(monthsBefore(new Date(`${now}T12:00:00Z`), months).toISOString()).toBe(`${expected}T12:00:00.000Z`);
  });
});

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
