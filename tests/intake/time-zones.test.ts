import { afterAll, describe, expect, test } from 'vitest';
import { applyDelivery } from '../../src/intake/apply-delivery.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { toRowChanges } from '../../src/intake/to-row-changes.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { createSmallPackage } from '../package/small-package.ts';
import { makeWorkbook } from './make-workbook.ts';

const own = process.env.TZ;
afterAll(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

/** Days of Excel: the last of 2019, the first of 2020, and the days on which the clock is changed. */
const WORKBOOK = makeWorkbook({
  Cijfers: [
    ['indicator', 'gebied', 'datum', 'waarde'],
    ['meldingen', 'weesp', { days: 43_830 }, 8],
    ['meldingen', 'hilversum', { days: 43_831 }, 9],
    ['meldingen', 'woerden', { days: 43_555 }, 10],
    ['meldingen', 'vijfheerenlanden', { days: 43_765 }, 11],
  ],
});
const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['levering.xlsx', WORKBOOK],
  [
    'levering.csv',
    new TextEncoder().encode(
      'indicator;gebied;datum;waarde\nmeldingen;weesp;31-12-2019;8\nmeldingen;hilversum;2020-01-01;9\n',
    ),
  ],
];

async function publish(zone: string): Promise<{ offset: number; bytes: string }> {
  process.env.TZ = zone;
  const files = await createSmallPackage();
  const { data } = readPackage(files);
  let all = files;
  for (const [name, bytes] of FILES) {
    const taken = await takeIn(bytes, name, data, { answers: { dateUnit: 'quarter' } });
    if (taken.kind === 'refused') throw new Error(taken.text);
    all = await applyDelivery(all, toRowChanges(taken, data));
  }
  const text = [...all].map(([path, bytes]) => `${path} ${Buffer.from(bytes).toString('base64')}`).join('\n');
  return { offset: new Date('2020-01-01T00:00:00Z').getTimezoneOffset(), bytes: text };
}

describe('applyDelivery', () => {
  test('gives the same bytes in every time zone', async () => {
    const zones = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    const found = [];
    for (const zone of zones) found.push(await publish(zone));
    expect(found.map(({ offset }) => offset)).toEqual([0, -60, 480, -840]);
    expect(new Set(found.map(({ bytes }) => bytes)).size).toBe(1);
    const text = found.map(({ bytes }) =>
      Buffer.from(/gooi-en-vechtstreek\.csv (\S+)/.exec(bytes)?.[1] ?? '', 'base64').toString(),
    )[0];
    expect(text).toContain('meldingen;weesp;2019-K4;8;');
    expect(text).toContain('meldingen;hilversum;2020-K1;9;');
  });
});
