import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosureCell } from '../../../src/domain/disclosure/disclosure-table.ts';
import { findRecoverable } from '../../../src/domain/disclosure/find-recoverable.ts';
import { nextToWithhold, suppressCells } from '../../../src/domain/disclosure/suppress-cells.ts';
import { areaTable, type Fixture, makeCrossTable, makeSexTable, makeTree } from './disclosure-fixtures.ts';

const suppress = ({ cells, relations }: Fixture, threshold: number) => suppressCells(cells, relations, { threshold });

const withHidden = ({ cells, relations }: Fixture, keys: Iterable<string>): Fixture => {
  const hidden = new Set(keys);
  return { cells: cells.map((cell) => (hidden.has(cell.key) ? { ...cell, hidden: true } : cell)), relations };
};

describe('suppressCells', () => {
  it.each([
    { threshold: 5, hidden: [1, 2, 3, 4] },
    { threshold: 10, hidden: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
    { threshold: 1, hidden: [] },
  ])('P1: hides of 0 to 12 only the counts from 1 up to $threshold', ({ threshold, hidden }) => {
    const cells = Array.from({ length: 13 }, (_, value) => ({ key: `${value}`, values: [value] }));
    const expected = hidden.map((value) => [`${value}`, 'small']);
    expect([...suppressCells(cells, [], { threshold })]).toEqual(expected);
  });

  it.each([
    { name: 'few above the line', values: [3, 60], small: true },
    { name: 'few beside them', values: [60, 3], small: true },
    { name: 'few in all', values: [2, 2], small: true },
    { name: 'none of many', values: [0, 60], small: false },
    { name: 'enough of both', values: [5, 5], small: false },
  ])('P1: a share with $name', ({ values, small }) => {
    expect(suppressCells([{ key: 'share', values }], [], { threshold: 5 }).has('share')).toBe(small);
  });

  it('F3: takes three cells more (A with D, as GaussSuppression does), so that no row or column gives the small one away', () => {
    const hidden = suppress(makeSexTable(), 3);
    expect(hidden).toEqual(
      new Map([
        ['Am', 'withheld'],
        ['Af', 'small'],
        ['Dm', 'withheld'],
        ['Df', 'withheld'],
      ]),
    );
  });

  it('F5: hides one part more beside a hidden one', () => {
    const cells = [
      { key: 'total', values: [56600], weight: 1 },
      { key: 'a', values: [998], hidden: true },
      { key: 'b', values: [47600] },
      { key: 'c', values: [8002] },
    ];
    const hidden = suppressCells(cells, [{ total: 'total', parts: ['a', 'b', 'c'] }], { threshold: 5 });
    expect([...hidden.keys()]).toEqual(['a', 'c']);
  });

  it('F6: hides the next municipality and not the district', () => {
    expect([...suppress(makeTree(), 5)]).toEqual([
      ['g1', 'small'],
      ['g2', 'withheld'],
    ]);
  });

  it('hides the district alike where it has one municipality, and a second district with it', () => {
    const cells = [
      { key: 'region', values: [40], weight: 2 },
      { key: 'utrecht-stad', values: [4], weight: 1 },
      { key: 'utrecht', values: [4] },
      { key: 'flevoland', values: [16], weight: 1 },
      { key: 'west', values: [20], weight: 1 },
    ];
    const relations = [
      { total: 'region', parts: ['utrecht-stad', 'flevoland', 'west'] },
      { total: 'utrecht-stad', parts: ['utrecht'] },
    ];
    expect([...suppressCells(cells, relations, { threshold: 5 }).keys()]).toEqual([
      'utrecht-stad',
      'utrecht',
      'flevoland',
    ]);
  });

  it('hides more when what is hidden together is less than the threshold', () => {
    const table = makeCrossTable({ A: [1, 1, 0, 9, 30] }, ['a', 'b', 'c', 'd', 'e']);
    const row = { cells: table.cells.filter(({ key }) => key.startsWith('A')), relations: table.relations.slice(0, 1) };
    expect([...suppress(row, 5).keys()]).toEqual(['Aa', 'Ab', 'Ad']);
  });

  it('never hides a figure that is public', () => {
    const table = makeTree();
    const cells = table.cells.map((cell) => (cell.key === 'g2' ? { ...cell, public: true } : cell));
    expect([...suppress({ ...table, cells }, 5).keys()]).toEqual(['g1', 'g3']);
  });

  it('lets a remainder without a row be worked out, unless it is small', () => {
    const cells = (rest: number): DisclosureCell[] => [
      { key: 'district', values: [30 + rest], weight: 1 },
      { key: 'a', values: [10] },
      { key: 'b', values: [20] },
      { key: 'rest', values: [rest], unpublished: true },
    ];
    const relations = [{ total: 'district', parts: ['a', 'b', 'rest'] }];
    expect([...suppressCells(cells(12), relations, { threshold: 5 }).keys()]).toEqual([]);
    expect([...suppressCells(cells(2), relations, { threshold: 5 }).keys()]).toEqual(['a']);
  });

  it('leaves nothing that follows from what is shown', () => {
    fc.assert(
      fc.property(areaTable, fc.constantFrom(3, 5, 10), (table, threshold) => {
        const hidden = suppress(table, threshold);
        const { cells, relations } = withHidden(table, hidden.keys());
        expect(findRecoverable(cells, relations)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('adds nothing when it runs again on what it hid', () => {
    fc.assert(
      fc.property(areaTable, fc.constantFrom(3, 5, 10), (table, threshold) => {
        const hidden = suppress(table, threshold);
        expect(suppress(withHidden(table, hidden.keys()), threshold)).toEqual(hidden);
      }),
      { numRuns: 200 },
    );
  });

  it('reveals no cell when the threshold rises', () => {
    fc.assert(
      fc.property(areaTable, fc.integer({ min: 1, max: 11 }), (table, threshold) => {
        const higher = suppress(table, threshold + 1);
        expect([...suppress(table, threshold).keys()].filter((key) => !higher.has(key))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('nextToWithhold', () => {
  it('takes the cheapest cell of a relation with the hidden one that is large enough', () => {
    const { cells, relations } = makeTree(['g1']);
    expect(nextToWithhold(cells, relations, { key: 'g1', need: 2 })).toBe('g2');
    expect(nextToWithhold(cells, relations, { key: 'g1', need: 50 })).toBe('g3');
  });

  it('looks further when nothing is left nearby, and is null when nothing is left at all', () => {
    const { cells, relations } = makeTree(['g1', 'g2', 'g3', 'D1']);
    expect(nextToWithhold(cells, relations, { key: 'g1', need: 1 })).toBe('D2');
    const all = withHidden(
      { cells, relations },
      cells.map(({ key }) => key),
    );
    expect(nextToWithhold(all.cells, relations, { key: 'g1', need: 1 })).toBeNull();
  });
});
