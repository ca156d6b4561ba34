import { describe, expect, test } from 'vitest';
import { deliveredAt } from '../../src/intake/delivery.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { createSmallPackage } from '../package/small-package.ts';

describe('takeIn', async () => {
  const { data } = readPackage(await createSmallPackage());
  test('reads the simplest file: a long CSV as Dutch Excel writes it', async () => {
    const text =
      '\uFEFFindicator;gebied;periode;waarde\r\nMeldingen;Hilversum;2019-K4;13\r\nMeldingen;GM0632;2019-K4;10\r\n';
    const result = await takeIn(new TextEncoder().encode(text), 'levering.csv', data);
    if (result.kind === 'refused') throw new Error(result.text);
    expect(result.file).toMatchObject({ encoding: 'utf-8', delimiter: ';', shape: 'lang', rows: 2 });
    expect(result.issues).toEqual([]);
    expect([0, 1].map((place) => deliveredAt(result.delivery, place))).toMatchObject([
      { indicator: 'meldingen', area: 'hilversum', period: '2019-K4', value: 13, status: 'final', reason: null },
      { indicator: 'meldingen', area: 'woerden', period: '2019-K4', value: 10, status: 'final', reason: null },
    ]);
    expect(result.difference).toMatchObject({ added: 0, unchanged: 1 });
    expect(result.difference.changed.map(({ before }) => before.value)).toEqual([9]);
    expect(result.difference.missing.map(({ area }) => area)).toEqual(['weesp', 'vijfheerenlanden']);
  });
});
