import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/domain/format-nl.ts';
import { otherReading, parsePlain, parseValue } from '../../src/intake/parse-value.ts';

describe('parseValue', () => {
  test.each([
    ['589', 589, 'plain'],
    ['-5', -5, 'plain'],
    ['0', 0, 'plain'],
    ['11,6', 11.6, 'dutch'],
    ['0,116', 0.116, 'dutch'],
    ['1.234,5', 1234.5, 'dutch'],
    ['1.234.567', 1234567, 'dutch'],
    ['6 052', 6052, 'plain'],
    ['6\u00a0052,5', 6052.5, 'dutch'],
    ['6.052', 6052, 'point'],
    ['6,052', 6.052, 'comma'],
    ['12.5', 12.5, 'english'],
    ['    57.9', 57.9, 'english'],
    ['0.123', 0.123, 'english'],
    ['1,234.56', 1234.56, 'english'],
    ['1,234,567', 1234567, 'english'],
    ['\u22125,3', -5.3, 'dutch'],
    ['5-', -5, 'plain'],
    ['(5)', -5, 'plain'],
    ['26,58 %', 26.58, 'dutch'],
    ['12.5%', 12.5, 'english'],
    ['€ 1.234,50', 1234.5, 'dutch'],
    ['123*', 123, 'plain'],
    ['4²', 4, 'plain'],
    ['12 (v)', 12, 'plain'],
    ['1.200,-', 1200, 'dutch'],
    ['€ 1.200,--', 1200, 'dutch'],
    ['€ 1.200', 1200, 'dutch'],
    ['1.200 euro', 1200, 'dutch'],
    ['EUR 950', 950, 'plain'],
    ["1'234", 1234, 'plain'],
    ["1'234.5", 1234.5, 'english'],
    ["'12", 12, 'plain'],
  ])('%j is %d, written %s', (cell, value, notation) => {
    expect(parseValue(cell)).toMatchObject({ kind: 'number', value, notation });
  });

  test.each([
    ['.', 'unknown'],
    ['..', 'unknown'],
    ['onbekend', 'unknown'],
    ['x', 'secret'],
    ['Geheim', 'secret'],
    ['n.v.t.', 'not-applicable'],
    ['NVT', 'not-applicable'],
    ['afgeschermd', 'withheld'],
    ['<5', 'small'],
    ['< 5', 'small'],
    ['minder dan 10', 'small'],
    ['1-4', 'small'],
    ['*', 'unknown'],
    ['≤ 4', 'small'],
    ['niet beschikbaar', 'unknown'],
    ['nog niet bekend', 'unknown'],
  ])('%j is missing: %s', (cell, reason) => {
    expect(parseValue(cell)).toMatchObject({ kind: 'missing', reason });
  });

  test.each([
    ['', 'blank'],
    [' \u00a0', 'blank'],
    ['-', 'dash'],
    ['–', 'dash'],
    ['€ -', 'dash'],
  ])('%j is %s, and no zero', (cell, kind) => {
    expect(parseValue(cell)).toEqual({ kind });
  });

  test.each([
    ['0344', 'leading-zero'],
    ['1.23.456', 'grouping'],
    ['12345678901234567', 'too-many-digits'],
    ['#N/B', 'excel-error'],
    ['5l2', 'letter'],
    [',5', 'no-number'],
    ["'0344", 'leading-zero'],
    ["12'34", 'no-number'],
    ['12 1)', 'no-number'],
    ['(v)', 'no-number'],
    ['.5', 'no-number'],
    ['veel', 'no-number'],
    ['1e5', 'no-number'],
    ['=1+1', 'no-number'],
    ['x'.repeat(100_000), 'no-number'],
    ['1'.repeat(100_000), 'no-number'],
  ])('%.20s is no number: %s', (cell, why) => {
    expect(parseValue(cell)).toEqual({ kind: 'wrong', why });
  });

  test('a number of Excel is what it is', () => {
    expect(parseValue(1.234)).toMatchObject({ kind: 'number', value: 1.234, notation: 'plain' });
  });

  test('reads back every number that the app writes', () => {
    const numbers = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(numbers, ([whole, decimals]) => {
        const value = whole / 10 ** decimals;
        const parsed = parseValue(formatNumber(value, decimals));
        if (parsed.kind !== 'number') throw new Error(`${value} is not read`);
        expect(parsed.value).toBe(value === 0 ? 0 : value);
        expect(parsed.notation).not.toBe('english');
      }),
      { numRuns: 1000 },
    );
  });

  test('both readings of an ambiguous number are exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (number) => {
        const text = formatNumber(number);
        expect(otherReading(number, 'point')).toBe(Number(text));
        expect(otherReading(Number(text), 'comma')).toBe(number);
      }),
    );
  });

  test('the quick reading agrees with the careful one', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789,-'), maxLength: 18 });
    fc.assert(
      fc.property(nearly, (cell) => {
        const quick = parsePlain(cell);
        const careful = parseValue(` ${cell}`);
        const agrees = careful.kind === 'number' && careful.value === quick;
        expect(Number.isNaN(quick) || agrees).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
