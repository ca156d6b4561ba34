import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { closeGaps } from '../../../src/cli/generate/close-gaps.ts';
import type { DisclosureBlock } from '../../../src/cli/generate/disclosure-blocks.ts';
import { findExposed, findTold } from '../../../src/cli/generate/find-exposed.ts';
import { makeTree } from '../../domain/disclosure/disclosure-fixtures.ts';

const highs = await loadHighs();

function makeBlock(
  counts: Readonly<Record<string, number>>,
  total: string,
  more: readonly string[] = [],
): DisclosureBlock {
  const cells = Object.entries(counts).map(([key, count]) => ({ key, values: [count], weight: key === total ? 1 : 0 }));
  const parts = Object.keys(counts).filter((key) => key !== total && !more.includes(key));
  return { indicator: 'zaken', year: '2019', threshold: 5, cells, relations: [{ total, parts }] };
}

describe('findExposed', () => {
  it('F6: finds a hidden municipality that the district gives away, and none once two are hidden', () => {
    const block: DisclosureBlock = { ...makeTree(), indicator: 'zaken', year: '2019', threshold: 5 };
    expect(findExposed(highs, block, new Set(['g1']))).toEqual([{ key: 'g1', need: 5 }]);
    expect(findExposed(highs, block, new Set(['g1', 'g2']))).toEqual([]);
  });

  it('finds a range that is narrower than the threshold', () => {
    const block = makeBlock({ district: 43, a: 1, b: 2, c: 40 }, 'district');
    expect(findExposed(highs, block, new Set(['a', 'b'])).map(({ key, need }) => [key, need])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });
});

describe('findTold', () => {
  it('finds counts that the words "minder dan 5" give away: two that are 8 together are both 4', () => {
    const block = makeBlock({ district: 28, a: 4, b: 4, c: 20 }, 'district');
    const hidden = new Set(['a', 'b']);
    expect(findTold(highs, block, hidden, new Set())).toEqual(['a', 'b']);
    expect(findTold(highs, block, hidden, new Set(['a', 'b']))).toEqual([]);
  });

  it('finds a year of less than 5 whose four quarters are each at least 1', () => {
    const block = makeBlock({ year: 4, K1: 1, K2: 1, K3: 1, K4: 1 }, 'year');
    const hidden = new Set(['year', 'K1', 'K2', 'K3', 'K4']);
    expect(findTold(highs, block, hidden, new Set())).toEqual(['year', 'K1', 'K2', 'K3', 'K4']);
  });
});

describe('closeGaps', () => {
  it('hides what is small, what protects it, and the words that tell too much', () => {
    const { hidden, silent } = closeGaps(highs, makeBlock({ district: 28, a: 4, b: 4, c: 20 }, 'district'));
    expect([...hidden]).toEqual(['a', 'b']);
    expect([...silent]).toEqual(['a', 'b']);
  });

  it('says so when everything else is public', () => {
    const block = makeBlock({ district: 24, a: 4, c: 20 }, 'district');
    const cells = block.cells.map((cell) => (cell.key === 'a' ? cell : { ...cell, public: true }));
    expect(() => closeGaps(highs, { ...block, cells })).toThrow('Nothing left to withhold for a');
  });
});
