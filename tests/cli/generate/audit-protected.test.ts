import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { closeGaps } from '../../../src/cli/generate/close-gaps.ts';
import { openHighs } from '../../../src/package/audit/open-highs.ts';
import { isSmall } from '../../../src/domain/disclosure/disclosure-table.ts';
import { areaTable, type Fixture } from '../../domain/disclosure/disclosure-fixtures.ts';
import { auditFixture } from '../../package/audit/audit-case.ts';

const highs = await loadHighs();
const open = openHighs(highs);
const protect = (table: Fixture, threshold: number) =>
  closeGaps(highs, { indicator: 'zaken', year: '2019', threshold, ...table });
const hide = ({ cells, relations }: Fixture, hidden: ReadonlySet<string>): Fixture => {
  return { cells: cells.map((cell) => ({ ...cell, hidden: hidden.has(cell.key) })), relations };
};

describe('closeGaps', () => {
  it('leaves nothing for the audit of the package to find', () => {
    fc.assert(
      fc.property(areaTable, fc.constantFrom(3, 5, 10), (table, threshold) => {
        const { hidden, silent } = protect(table, threshold);
        const found = auditFixture(hide(table, hidden), open, {
          threshold,
          reasonOf: ({ key, values }) => (isSmall(values, threshold) && !silent.has(key) ? 'small' : 'withheld'),
        });
        expect(found).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('hides nothing more when it runs again on what it hid', () => {
    fc.assert(
      fc.property(areaTable, fc.constantFrom(3, 5, 10), (table, threshold) => {
        const { hidden } = protect(table, threshold);
        expect(protect(hide(table, hidden), threshold).hidden).toEqual(hidden);
      }),
      { numRuns: 30 },
    );
  });
});
