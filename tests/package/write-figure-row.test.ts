import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import { figureFileOf, toPackageNumber, writeFigureRow } from '../../src/package/write-figure-row.ts';

const figure: Observation = {
  indicator: 'meldingen',
  area: 'weesp',
  period: '2019-K4',
  value: 13,
  numerator: null,
  denominator: null,
  status: 'final',
  origin: 'published',
  reason: null,
  note: '',
};

describe('writeFigureRow', () => {
  test.each<[string, Partial<Observation>, string]>([
    ['a whole number', {}, 'meldingen;weesp;2019-K4;13;;;definitief;gepubliceerd;;'],
    [
      'decimals and parts',
      { value: 11.6, numerator: 116, denominator: 1000 },
      'meldingen;weesp;2019-K4;11,6;116;1000;definitief;gepubliceerd;;',
    ],
    ['less than nothing', { value: -5.3 }, 'meldingen;weesp;2019-K4;-5,3;;;definitief;gepubliceerd;;'],
    ['nothing is not missing', { value: 0 }, 'meldingen;weesp;2019-K4;0;;;definitief;gepubliceerd;;'],
    [
      'a missing figure',
      { value: null, reason: 'withheld' },
      'meldingen;weesp;2019-K4;;;;definitief;gepubliceerd;afgeschermd;',
    ],
    ['what is no formula in Excel', { note: '@x' }, `meldingen;weesp;2019-K4;13;;;definitief;gepubliceerd;;"'@x"`],
    ['quotes and semicolons', { note: 'a;"b"' }, 'meldingen;weesp;2019-K4;13;;;definitief;gepubliceerd;;"a;""b"""'],
  ])('%s', (_name, own, line) => {
    expect(writeFigureRow({ ...figure, ...own })).toBe(line);
  });
});

describe('figureFileOf', () => {
  test.each([
    ['region', 'midden-nederland', null, 'midden-nederland'],
    ['district', 'west-utrecht', 'midden-nederland', 'west-utrecht'],
    ['municipality', 'woerden', 'west-utrecht', 'west-utrecht'],
  ] as const)('%s', (level, id, parent, file) => {
    expect(figureFileOf({ id, level, parent })).toBe(`cijfers/${file}.csv`);
  });
});

describe('toPackageNumber', () => {
  test.each([
    [100 / 3, 33.3333333333],
    [11.600000000000001, 11.6],
    [-0, 0],
    [-1e-12, 0],
    [null, null],
  ])('%s -> %s', (value, expected) => {
    expect(toPackageNumber(value)).toBe(expected);
  });
});
