import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../src/domain/compare-in-funnel.ts';
import { writeLeftOut } from '../../../src/domain/sentences/write-left-out.ts';

const NONE: LeftOut = { hidden: 0, few: 0, absent: 0 };

describe('writeLeftOut', () => {
  it.each<[LeftOut, string]>([
    [NONE, ''],
    [{ ...NONE, few: 16 }, 'Niet in de trechter: 16 gemeenten met een noemer onder 15.'],
    [
      { hidden: 1, few: 2, absent: 3 },
      'Niet in de trechter: 1 gemeente waarvan we het cijfer niet tonen, 2 gemeenten met een noemer onder 15 en 3 gemeenten zonder bruikbaar cijfer.',
    ],
  ])('%o', (leftOut, text) => expect(writeLeftOut(leftOut)).toBe(text));
});
