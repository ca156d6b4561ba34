import { describe, expect, test } from 'vitest';
import { findShareFault } from '../../../src/intake/sums/find-share-fault.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../../package/small-package.ts';

const { data } = readPackage(await createSmallPackage());
const share = { ...data.indicators.find(({ id }) => id === 'succes')!, countsPersons: true };
const figure = data.observations.find(({ indicator }) => indicator === 'succes')!;

describe('findShareFault', () => {
  test.each([
    ['six of six', { value: 100, numerator: 6, denominator: 6 }, 'iedereen-in-een-groep'],
    ['none of six', { value: 0, numerator: 0, denominator: 6 }, 'iedereen-in-een-groep'],
    ['six of twelve', { value: 50, numerator: 6, denominator: 12 }, null],
    ['a tenth of 40, without the 4', { value: 10, numerator: null, denominator: 40 }, 'teller-af-te-leiden'],
    ['a fifth of 40, without the 8', { value: 20, numerator: null, denominator: 40 }, null],
    ['a hidden one', { value: null, numerator: null, denominator: 40 }, null],
    ['a percentage alone', { value: 100, numerator: null, denominator: null }, null],
  ])('%s', (_name, numbers, expected) => {
    expect(findShareFault({ ...figure, ...numbers }, share)).toBe(expected);
  });

  test('six of six say nothing where no persons are counted, or where nothing is a secret', () => {
    const all = { ...figure, value: 100, numerator: 6, denominator: 6 };
    expect(findShareFault(all, { ...share, countsPersons: false })).toBeNull();
    expect(findShareFault(all, { ...share, disclosureThreshold: null })).toBeNull();
  });
});
