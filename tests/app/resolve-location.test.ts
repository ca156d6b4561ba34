import { describe, expect, test } from 'vitest';
import { computeDefaultLocation, resolveLocation } from '../../src/app/resolve-location.ts';
import { createCore } from './create-core.ts';

const core = createCore();

describe('computeDefaultLocation', () => {
  test.each([
    ['2020-03-14', '2019-K4'],
    ['2020-01-01', '2019-K4'],
    ['2019-12-31', '2019-K3'],
    ['2025-06-01', '2019-K4'],
  ])('on %s the last quarter with figures that had ended is %s', (referenceDate, period) => {
    expect(computeDefaultLocation({ ...core, referenceDate })?.period).toBe(period);
  });

  test('a quarter of which most has still to come is not where a screen begins', () => {
    const quarters = [...core.quarters, { period: '2020-K1', provisional: true, filled: false } as const];
    const later = { ...core, quarters, referenceDate: '2020-04-01' };
    expect(computeDefaultLocation(later)?.period).toBe('2019-K4');
    expect(resolveLocation(later, null, 'periode=2020-K1')).toMatchObject({ kind: 'known', period: '2020-K1' });
    const filled = quarters.map((quarter) => ({ ...quarter, filled: true }));
    expect(computeDefaultLocation({ ...later, quarters: filled })?.period).toBe('2020-K1');
  });

  test('of quarters of which none is filled the last one is better than none', () => {
    const quarters = core.quarters.map((quarter) => ({ ...quarter, filled: false }));
    expect(computeDefaultLocation({ ...core, quarters })?.period).toBe('2019-K4');
  });

  test('without any quarter it is the one before the day of the package', () => {
    expect(computeDefaultLocation({ ...core, quarters: [] })?.period).toBe('2019-K4');
  });

  test('a package without a region has no place to stand', () => {
    expect(computeDefaultLocation({ ...core, areas: [] })).toBeNull();
  });
});

describe('resolveLocation', () => {
  test.each([
    [null, '', 'midden-nederland', '2019-K4'],
    [null, 'gebied=oost', 'oost', '2019-K4'],
    [null, 'gebied=soest&periode=2018-K2', 'soest', '2018-K2'],
    ['soest', 'gebied=oost', 'soest', '2019-K4'],
    [null, 'periode=2018', 'midden-nederland', '2018-K4'],
    [null, 'periode=2019-M02', 'midden-nederland', '2019-K1'],
  ])('path area %j and ?%s stand at %s, %s', (pathArea, search, area, period) => {
    const resolved = resolveLocation(core, pathArea, search);
    expect(resolved).toMatchObject({ kind: 'known', area: { id: area }, period });
  });

  test.each([
    ['gebied=atlantis', 'unknown-area', 'atlantis'],
    ['gebied=', 'unknown-area', ''],
    ['gebied=__proto__', 'unknown-area', '__proto__'],
    ['periode=1812-K1', 'unknown-period', '1812-K1'],
    ['periode=2019-K5', 'unknown-period', '2019-K5'],
    ['periode=', 'unknown-period', ''],
    ['periode=2030-K1', 'unknown-period', '2030-K1'],
  ])('?%s is %s', (search, kind, value) => {
    expect(resolveLocation(core, null, search)).toEqual({ kind, value });
  });
});
