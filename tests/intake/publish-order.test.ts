import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDelivery } from '../../src/intake/apply-delivery.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { toRowChanges } from '../../src/intake/to-row-changes.ts';
import { writeRows } from './write-rows.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { createSmallPackage, type Files } from '../package/small-package.ts';

const files = await createSmallPackage();
// A sum that a file tells itself holds for that file alone; what we add up is the same in any order.
const AREAS = ['hilversum', 'weesp', 'woerden', 'vijfheerenlanden'];
const PERIODS = ['2018-K4', '2019-K1', '2019-K2', '2019-K3', '2019-K4'];

async function publish(onto: Files, rows: readonly (readonly string[])[]): Promise<Files> {
  const { data } = readPackage(onto);
  const bytes = new TextEncoder().encode(writeRows([['indicator', 'gebied', 'periode', 'waarde'], ...rows], ';'));
  const taken = await takeIn(bytes, 'levering.csv', data);
  if (taken.kind === 'refused') throw new Error(taken.text);
  return applyDelivery(onto, toRowChanges(taken, data));
}

const toHex = (all: Files): [string, string][] =>
  [...all].map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString('base64')]).toSorted();

describe('applyDelivery', () => {
  const row = fc.tuple(fc.constantFrom(...AREAS), fc.constantFrom(...PERIODS), fc.nat(99).map(String));
  const rows = fc.uniqueArray(row, { minLength: 2, maxLength: 10, selector: ([area, period]) => `${area}|${period}` });

  test('gives the same bytes in whatever order deliveries of other rows come', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), async (all, cut) => {
        const lines = all.map((cells) => ['meldingen', ...cells]);
        const at = 1 + (cut % (lines.length - 1));
        const [one, other] = [lines.slice(0, at), lines.slice(at)];
        const expected = toHex(await publish(files, lines));
        expect(toHex(await publish(await publish(files, one), other))).toEqual(expected);
        expect(toHex(await publish(await publish(files, other), one))).toEqual(expected);
        expect(toHex(await publish(await publish(files, lines), lines))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
