import { describe, expect, it } from 'vitest';
import { mendSheet } from '../../../../src/pages/indicator/taking-along/mend-sheet.ts';
import { toSlideSeries } from '../../../../src/pages/indicator/taking-along/slide-series.ts';
import { makeExportModel } from './make-export-model.ts';

describe('mendSheet', () => {
  const rows = [
    { value: 3, mean: 0 },
    { value: null, mean: 2 },
    { value: 0, mean: 2 },
  ].map((own) => ({ ...makeExportModel().rows[0]!, upper: null, lower: null, target: null, ...own }));
  const series = toSlideSeries(rows);
  it.each([
    ['<c r="B2"><v>3</v></c>', '<c r="B2"><v>3</v></c>'],
    ['<c r="B3"><v></v></c>', ''],
    ['<c r="B4"><v></v></c>', '<c r="B4"><v>0</v></c>'],
    ['<c r="C2"><v></v></c>', '<c r="C2"><v>0</v></c>'],
    ['<c r="Z9"><v></v></c>', ''],
  ])('makes of %s %s', (cell, mended) => expect(mendSheet(cell, { series })).toBe(mended));
});
