import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent } from '../../src/domain/format-nl.ts';
import { parseNumberNl } from '../../src/domain/parse-number-nl.ts';

describe('parseNumberNl', () => {
  it.each([
    ['6.052', 6052],
    ['6052', 6052],
    ['1.234.567,89', 1234567.89],
    ['11,6%', 11.6],
    ['11,6 %', 11.6],
    ['\u221211,6%', -11.6],
    ['+9%', 9],
    ['−5,3', -5.3],
    ['-5,3', -5.3],
    ['– 5', -5],
    ['(5)', -5],
    ['( 5,3 )', -5.3],
    ['5-', -5],
    ['5%-', -5],
    ['€ 1.234,50', 1234.5],
    ['€\u00a012', 12],
    ['-€ 12', -12],
    ['€ -12', -12],
    ['(€ 12)', -12],
    ['6\u00a0052', 6052],
    ['6\u202f052,5', 6052.5],
    ['\u00a0589 ', 589],
    ['0', 0],
    ['-0', 0],
    ['0,5', 0.5],
  ])('%j is %d', (text, value) => {
    const parsed = parseNumberNl(text);
    expect(parsed.kind === 'number' && parsed.value).toBe(value);
  });

  it.each([
    ['1.234', true],
    ['6.052', true],
    ['999.999', true],
    ['1.234.567', false],
    ['1.234,5', false],
    ['1234', false],
    ['12,345', false],
  ])('%s ambiguous: %s', (text, ambiguous) => {
    expect(parseNumberNl(text)).toMatchObject({ kind: 'number', ambiguous });
  });

  it.each([
    ['12.5', 'decimal-point'],
    ['12.50', 'decimal-point'],
    ['1234.567', 'decimal-point'],
    ['0.123', 'decimal-point'],
    ['1,234.56', 'english-grouping'],
    ['1,234,567', 'english-grouping'],
    ['1.23.456', 'grouping'],
    ['1.234,', 'grouping'],
    ['0344', 'leading-zero'],
    ['1234567890123456', 'too-many-digits'],
    ['GM0344', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['-5-', 'not-a-number'],
    ['(-5)', 'not-a-number'],
    ['6 052', 'not-a-number'],
    ['–', 'not-a-number'],
    ['x', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['%', 'not-a-number'],
  ])('refuses %s: %s', (text, reason) => {
    expect(parseNumberNl(text)).toEqual({ kind: 'rejected', reason });
  });

  it('tells an empty cell from 0', () => {
    expect(parseNumberNl(' \u00a0')).toEqual({ kind: 'empty' });
  });

  it('reads back what the app writes, digit for digit', () => {
    const numbers = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(numbers, ([whole, decimals]) => {
        const value = whole / 10 ** decimals;
        for (const text of [formatNumber(value, decimals), formatPercent(value, decimals)]) {
          const parsed = parseNumberNl(text);
          if (parsed.kind !== 'number') throw new Error(`${text} is not read`);
          const write = parsed.unit === '%' ? formatPercent : formatNumber;
          expect(write(parsed.value, parsed.decimals)).toBe(text);
          expect(parsed.value).toBe(value === 0 ? 0 : value);
        }
      }),
    );
  });

  it('answers any text, and never with NaN', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'019.,-%()€ \u2212\u00a0'), maxLength: 16 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const parsed = parseNumberNl(text);
        expect(parsed.kind !== 'number' || Number.isFinite(parsed.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
