import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { openHighs } from '../../../src/package/audit/open-highs.ts';
import type { DisclosureCell } from '../../../src/domain/disclosure/disclosure-table.ts';
import { type Fixture, makeProbTable, makeSexTable, makeTree } from '../../domain/disclosure/disclosure-fixtures.ts';
import { auditFixture } from './audit-case.ts';

const open = openHighs(await loadHighs());
const audit = (table: Fixture, threshold = 5) => auditFixture(table, open, { threshold });

function makeSum(counts: Readonly<Record<string, number>>, total: number, hidden: readonly string[]): Fixture {
  const cells = Object.entries({ ...counts, total }).map(([key, value]): DisclosureCell => {
    return { key, values: [value], hidden: hidden.includes(key) };
  });
  return { cells, relations: [{ total: 'total', parts: Object.keys(counts) }] };
}

describe('auditIndicator: published tables', () => {
  it('F1: exactly one cell is recoverable, and none with x·b hidden as well', () => {
    expect(audit(makeProbTable())).toEqual(['exact wb']);
    expect(audit(makeProbTable(['xb']))).toEqual([]);
  });

  it.each([
    { hidden: ['Af'], found: ['exact Af'] },
    { hidden: ['Af', 'Am'], found: ['exact Am', 'exact Af'] },
    { hidden: ['Af', 'Am', 'Cf', 'Cm'], found: [] },
    { hidden: ['Af', 'Am', 'Df', 'Dm'], found: [] },
  ])('F3: with $hidden hidden: $found', ({ hidden, found }) => {
    expect(audit(makeSexTable(hidden))).toEqual(found);
  });

  it('F3: with A and C hidden 13 numbers are left (0 to 12), so a threshold of 13 asks more', () => {
    const hidden = ['Af', 'Am', 'Cf', 'Cm'];
    expect(audit(makeSexTable(hidden), 12)).toEqual([]);
    expect(audit(makeSexTable(hidden), 13)).toContain('narrow Af');
  });

  it('F5: 998 of 56.600 follows, and no more with one part more hidden', () => {
    const counts = { a: 998, b: 47600, c: 8002 };
    expect(audit(makeSum(counts, 56600, ['a']))).toEqual(['exact a']);
    expect(audit(makeSum(counts, 56600, ['a', 'c']))).toEqual([]);
  });

  it.each([
    { hidden: ['g1'], threshold: 5, found: ['exact g1'] },
    { hidden: ['g1', 'D1'], threshold: 5, found: ['exact D1', 'exact g1'] },
    { hidden: ['g1', 'g2'], threshold: 44, found: [] },
    { hidden: ['g1', 'g2'], threshold: 45, found: ['narrow g1', 'narrow g2'] },
  ])('F6: with $hidden hidden (0 to 44) and threshold $threshold: $found', ({ hidden, threshold, found }) => {
    expect(audit(makeTree(hidden), threshold)).toEqual(found);
  });

  it('F10: the total to date and the second quarter give the hidden first quarter away', () => {
    expect(audit(makeSum({ K1: 3, K2: 9 }, 12, ['K1']))).toEqual(['exact K1']);
  });
});

describe('auditIndicator: what is left', () => {
  it('tells of a range that is narrower than the threshold', () => {
    expect(audit(makeSum({ a: 2, b: 2, c: 9 }, 13, ['a', 'b']))).toEqual(['narrow a', 'narrow b']);
    expect(audit(makeSum({ a: 2, b: 3, c: 9 }, 14, ['a', 'b']))).toEqual([]);
  });

  it('tells of words that leave one number: two of "minder dan 5" that are 8 together are 4 and 4', () => {
    const table = makeSum({ a: 4, b: 4, c: 9 }, 17, ['a', 'b']);
    const audited = (reason: 'small' | 'withheld') =>
      auditFixture(table, open, { threshold: 5, reasonOf: ({ key }) => (key === 'a' ? 'small' : reason) });
    expect(audited('small')).toEqual(['told a', 'told b']);
    expect(audited('withheld')).toEqual([]);
  });

  it('tells when no numbers fit: of 30 two are each "minder dan 5"', () => {
    const table = makeSum({ a: 4, b: 4, c: 9 }, 39, ['a', 'b']);
    expect(auditFixture(table, open, { threshold: 5, reasonOf: () => 'small' })).toEqual(['contradiction a']);
  });
});
