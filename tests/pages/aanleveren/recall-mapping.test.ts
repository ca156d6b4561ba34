import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../src/intake/column-role.ts';
import { recallMapping } from '../../../src/pages/aanleveren/recall-mapping.ts';

const FOUND: ColumnMapping = { gem: { kind: 'area' }, x: { kind: 'dimension' } };
const VIS: ColumnMapping = { x: { kind: 'note' }, elders: { kind: 'skipped' } };
const ALL: ColumnMapping = { gem: { kind: 'area' }, x: { kind: 'skipped' } };

describe('recallMapping', () => {
  it('takes the mapping of the same programme, for the columns that this file has', () => {
    expect(recallMapping(FOUND, 'vis', new Map([['vis', VIS]]))).toEqual({ x: { kind: 'note' } });
  });

  it('takes another one only when that knows every column', () => {
    expect(recallMapping(FOUND, null, new Map([['vis', VIS]]))).toBeNull();
    expect(
      recallMapping(
        FOUND,
        null,
        new Map([
          ['vis', VIS],
          ['zorg', ALL],
        ]),
      ),
    ).toEqual(ALL);
  });

  it('is null where nothing is remembered, or nothing of this file', () => {
    expect(recallMapping(FOUND, 'vis', new Map())).toBeNull();
    expect(recallMapping({ y: { kind: 'area' } }, 'vis', new Map([['vis', VIS]]))).toBeNull();
  });
});
