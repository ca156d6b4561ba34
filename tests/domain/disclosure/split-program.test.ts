import { describe, expect, it } from 'vitest';
import { splitProgram } from '../../../src/domain/disclosure/split-program.ts';

const columns = [0, 1, 2, 3, 4].map((low) => ({ low, high: 9 }));
const row = (...numbers: readonly number[]) => {
  return { terms: numbers.map((column) => ({ column, factor: column + 1 })), low: 0, high: 1 };
};
const split = (rows: readonly ReturnType<typeof row>[]) => splitProgram({ columns, rows });

describe('splitProgram', () => {
  it.each([
    { name: 'no rows', rows: [], parts: [[0], [1], [2], [3], [4]] },
    { name: 'two pairs', rows: [row(0, 3), row(1, 4)], parts: [[0, 3], [1, 4], [2]] },
    { name: 'a chain', rows: [row(4, 3), row(2, 1), row(3, 2)], parts: [[0], [1, 2, 3, 4]] },
    { name: 'an empty row', rows: [row()], parts: [[0], [1], [2], [3], [4]] },
  ])('$name', ({ rows, parts }) => {
    expect(split(rows).map((part) => part.columns)).toEqual(parts);
  });

  it('keeps bounds, factors and ends, with the columns numbered anew', () => {
    const [, pair] = split([row(1, 4)]);
    expect(pair?.program).toEqual({
      columns: [
        { low: 1, high: 9 },
        { low: 4, high: 9 },
      ],
      rows: [
        {
          terms: [
            { column: 0, factor: 2 },
            { column: 1, factor: 5 },
          ],
          low: 0,
          high: 1,
        },
      ],
    });
  });
});
