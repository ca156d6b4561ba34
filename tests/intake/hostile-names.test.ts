import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDelivery } from '../../src/intake/apply-delivery.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { toRowChanges } from '../../src/intake/to-row-changes.ts';
import { writeRows } from './write-rows.ts';
import { computeConsequences } from '../../src/package/consequences/compute-consequences.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { createSmallPackage } from '../package/small-package.ts';
import { FOREIGN, take } from './take.ts';

const HOSTILE = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const HEADER = ['indicator', 'gebied', 'periode', 'waarde'];
const VALID = ['meldingen', 'weesp', '2019-K4', '5'];
const propertiesOf = (): string[] =>
  [Object, Array, Map, Function, String].flatMap(({ prototype }) => Reflect.ownKeys(prototype).map(String));

const before = propertiesOf();
describe.each(HOSTILE)('a file in which “%s” stands', (name) => {
  test.each([0, 1, 2])('as indicator, area or period: unknown, in column %i', async (column) => {
    const { observations, issues } = await take(writeRows([HEADER, VALID, VALID.with(column, name)], ';'));
    expect(observations).toHaveLength(1);
    expect(issues.filter(({ severity, value }) => severity === 'fout' && value === name)).toHaveLength(1);
  });

  test('as indicator and area of a foreign file: as it stands', async () => {
    const { observations } = await take(writeRows([HEADER, [name, name, '2019', '5']], ';'), 'x.csv', FOREIGN);
    expect(observations).toMatchObject([{ indicator: name, area: name, value: 5 }]);
  });

  test('as column of a file: skipped or told of, and the rest is read', async () => {
    const { observations, columns } = await take(
      writeRows(
        [
          [...HEADER, name],
          [...VALID, 'x'],
          [...VALID.with(2, '2019-K3'), 'y'],
        ],
        ';',
      ),
    );
    expect(observations.map(({ value }) => value)).toEqual([5, 5]);
    expect(columns.at(-1)).toMatchObject({ name, role: { kind: expect.stringMatching(/^(?:dimension|skipped)$/) } });
  });

  test('as column that is remembered: the mapping gives its role back', async () => {
    const file = writeRows(
      [
        ['gebied', 'periode', name],
        ['weesp', '2019-K4', '5'],
        ['weesp', '2019-K3', '6'],
      ],
      ';',
    );
    const first = await take(file, 'x.csv', { answers: { indicator: 'meldingen' } });
    const again = await take(file, 'x.csv', { answers: { indicator: 'meldingen' }, mapping: first.mapping });
    expect(again.columns).toEqual(first.columns);
    expect(Object.hasOwn(first.mapping, name)).toBe(true);
  });

  test('as column with numbers that may be read in two ways: asked, and answered by its name', async () => {
    const file = writeRows(
      [
        ['indicator', 'gebied', 'periode', name],
        ['succes', 'midden-nederland', '2019', '1.234'],
        ['succes', 'midden-nederland', '2018', '2.345'],
      ],
      ';',
    );
    const asked = await take(file);
    expect(asked.observations).toEqual([]);
    const notation = Object.fromEntries([[name, 'english' as const]]);
    expect((await take(file, 'x.csv', { answers: { notation } })).observations.map(({ value }) => value)).toEqual([
      1.234, 2.345,
    ]);
  });

  test('as key of JSON: a column like any other', async () => {
    const text = `[{"indicator":"meldingen","gebied":"weesp","periode":"2019-K4","waarde":5,"${name}":{"x":1}}]`;
    expect((await take(text, 'x.json')).observations).toMatchObject([{ indicator: 'meldingen', value: 5 }]);
  });
});

// The last of the file: whatever the tests above took in, no prototype has one property more or less.
describe('taking in, publishing and looking back', async () => {
  const files = await createSmallPackage();
  const { data } = readPackage(files);
  const cell = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.constantFrom('meldingen', 'weesp', '2019-K4', '5', 'gebied', 'waarde'),
  );

  test('S15 leaves every prototype as it was, for any table of hostile names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 2, maxLength: 6 }),
        fc.boolean(),
        async (rows, allowUnknown) => {
          const taken = await takeIn(new TextEncoder().encode(writeRows(rows, ';')), 'x.csv', data, { allowUnknown });
          if (taken.kind === 'refused') return;
          const after = await applyDelivery(files, toRowChanges(taken, data));
          computeConsequences(data, readPackage(after).data);
          expect(propertiesOf()).toEqual(before);
        },
      ),
      { numRuns: 200 },
    );
  });
});
