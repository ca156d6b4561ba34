import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/intake/find-duplicates.ts';
import { createIssueList } from '../../src/intake/issue-list.ts';
import { createObservationWriter, REFUSED } from '../../src/intake/observation-store.ts';
import { planRows } from '../../src/intake/row-plan.ts';

type Figure = readonly [indicator: number, area: number, period: number, value: number];

const PLAN = planRows([]);

/** The indexes of the figures that are refused, and the code of each issue with the rows that it names. */
function find(figures: readonly Figure[], periodKeys: readonly number[]) {
  const writer = createObservationWriter();
  for (const [row, [indicator, area, period, value]] of figures.entries()) {
    writer.push(indicator, area, period, value, 0, 0, 0, 0, row, 0);
  }
  const { store } = writer;
  const issues = createIssueList();
  findDuplicates(store, Int32Array.from(periodKeys), PLAN, issues);
  return {
    refused: [...figures.keys()].filter((place) => ((store.flags[place] ?? 0) & REFUSED) !== 0),
    issues: issues.finish().map(({ code, row }) => `${code} ${row}`),
  };
}

describe('findDuplicates', () => {
  const each = [0, 1, 2, 3];

  test.each<[name: string, figures: Figure[], refused: number[], issues: string[]]>([
    [
      'each another',
      [
        [0, 0, 0, 1],
        [1, 0, 0, 1],
        [0, 1, 0, 1],
        [0, 0, 1, 1],
      ],
      [],
      [],
    ],
    [
      'the same once more',
      [
        [2, 1, 0, 5],
        [0, 0, 0, 5],
        [2, 1, 0, 5],
      ],
      [2],
      ['dubbele-rij 2'],
    ],
    [
      'another value',
      [
        [2, 1, 0, 5],
        [0, 0, 0, 5],
        [2, 1, 0, 6],
      ],
      [0, 2],
      ['dubbele-sleutel 2'],
    ],
    [
      'far from each other',
      [
        [900, 800, 3, 5],
        [0, 0, 0, 5],
        [900, 800, 3, 6],
      ],
      [0, 2],
      ['dubbele-sleutel 2'],
    ],
  ])('%s', (_name, figures, refused, issues) => {
    expect(find(figures, each)).toEqual({ refused, issues });
  });

  test('two entries for one period are the same period', () => {
    expect(
      find(
        [
          [0, 0, 1, 5],
          [0, 0, 2, 5],
        ],
        [0, 1, 1],
      ).refused,
    ).toEqual([1]);
  });

  // Of few areas each combination has its own slot in the table, of many they share.
  test.each([2, 3, 40, 1000])('refuses what stands twice, whichever way it is found; of %i areas', (many) => {
    const figure = fc.tuple(fc.nat(2), fc.nat(many - 1), fc.nat(3), fc.constant(1));
    let twice = 0;
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 60, size: 'max' }), (figures) => {
        const keys = figures.map(([indicator, area, period]) => `${indicator}|${area}|${period}`);
        const again = [...keys.keys()].filter((place) => keys.indexOf(keys[place] ?? '') < place);
        twice += again.length;
        expect(find(figures, each).refused).toEqual(again);
      }),
    );
    expect(twice).toBeGreaterThan(0);
  });
});
