import { describe, expect, it } from 'vitest';
import { findRecoverable } from '../../../src/domain/disclosure/find-recoverable.ts';
import { makeProbTable, makeSexTable, makeTree, type Fixture } from './disclosure-fixtures.ts';

const find = ({ cells, relations }: Fixture): string[] => findRecoverable(cells, relations);

describe('findRecoverable', () => {
  it('F1: combines rows and columns: only w·b follows, although no row or column gives it away', () => {
    expect(find(makeProbTable())).toEqual(['wb']);
  });

  it('F1: with x·b hidden too nothing follows', () => {
    expect(find(makeProbTable(['xb']))).toEqual([]);
  });

  it.each([
    { hidden: ['Af'], found: ['Af'] },
    { hidden: ['Af', 'Am'], found: ['Am', 'Af'] },
    { hidden: ['Af', 'Am', 'Cf', 'Cm'], found: [] },
    { hidden: ['Af', 'Am', 'Df', 'Dm'], found: [] },
  ])('F3: $hidden hidden gives away $found', ({ hidden, found }) => {
    expect(find(makeSexTable(hidden))).toEqual(found);
  });

  it.each([
    { hidden: ['g1'], found: ['g1'] },
    { hidden: ['g1', 'D1'], found: ['D1', 'g1'] },
    { hidden: ['g1', 'g2'], found: [] },
  ])('F6: $hidden hidden gives away $found', ({ hidden, found }) => {
    expect(find(makeTree(hidden))).toEqual(found);
  });

  it('F10: a year to date tells the hidden quarter', () => {
    const cells = [
      { key: 'K1', values: [3], hidden: true },
      { key: 'K2', values: [9] },
      { key: 'K1-K2', values: [12] },
    ];
    expect(findRecoverable(cells, [{ total: 'K1-K2', parts: ['K1', 'K2'] }])).toEqual(['K1']);
  });

  it('counts what no row shows as hidden', () => {
    const cells = [
      { key: 'district', values: [10] },
      { key: 'municipality', values: [7] },
      { key: 'rest', values: [3], unpublished: true },
    ];
    expect(findRecoverable(cells, [{ total: 'district', parts: ['municipality', 'rest'] }])).toEqual(['rest']);
  });

  it('says so when a relation names no cell', () => {
    expect(() => findRecoverable([], [{ total: 'region', parts: [] }])).toThrow('No cell region');
  });
});
