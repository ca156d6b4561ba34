import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { computeRanges } from '../../../src/cli/generate/cell-ranges.ts';
import { type Fixture, makeProbTable, makeSexTable, makeTree } from '../../domain/disclosure/disclosure-fixtures.ts';

const highs = await loadHighs();

function rangesOf(table: Fixture): Map<string, [number, number]> {
  const hidden = new Set(table.cells.filter((cell) => cell.hidden).map(({ key }) => key));
  return new Map(computeRanges(highs, table, hidden, { place: 0 }).map(({ key, low, high }) => [key, [low, high]]));
}

describe('computeRanges', () => {
  it('F1: the ranges of sdcTable, and w·b exactly 47', () => {
    const ranges = rangesOf(makeProbTable());
    expect(ranges.get('wa')).toEqual([25, 94]);
    expect(ranges.get('wb')).toEqual([47, 47]);
    expect(ranges.get('zb')).toEqual([906, 1091]);
    expect([...ranges].filter(([, [low, high]]) => low === high).map(([key]) => key)).toEqual(['wb']);
  });

  it('F1: with x·b hidden too, w·b lies between 0 and 141', () => {
    expect(rangesOf(makeProbTable(['xb'])).get('wb')).toEqual([0, 141]);
  });

  it('F3: with A and C hidden, the women of A lie between 0 and 12', () => {
    expect(rangesOf(makeSexTable(['Am', 'Af', 'Cm', 'Cf'])).get('Af')).toEqual([0, 12]);
  });

  it('F6: the first two municipalities lie between 0 and 44', () => {
    expect(rangesOf(makeTree(['g1', 'g2']))).toEqual(
      new Map([
        ['g1', [0, 44]],
        ['g2', [0, 44]],
      ]),
    );
    expect(rangesOf(makeTree(['g1', 'D1'])).get('g1')).toEqual([3, 3]);
  });

  it('has no upper end where nothing bounds a cell', () => {
    const table = makeTree(['region', 'D2', 'g4', 'g5']);
    expect(rangesOf(table).get('g4')).toEqual([0, Number.POSITIVE_INFINITY]);
  });

  it('knows what is known beforehand', () => {
    const table = makeTree(['g4', 'g5']);
    const hidden = new Set(['g4', 'g5']);
    const boundsOf = ({ key }: { key: string }) => (key === 'g4' ? { low: 20, high: 24 } : { low: 0, high: 40 });
    expect(computeRanges(highs, table, hidden, { place: 0, boundsOf })).toEqual([
      { key: 'g4', low: 20, high: 24 },
      { key: 'g5', low: 17, high: 21 },
    ]);
  });
});
