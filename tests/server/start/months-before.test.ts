import { describe, expect, it } from 'vitest';
import { monthsBefore } from '../../../src/server/start/months-before.ts';

describe('monthsBefore', () => {
  it.each([
    ['2020-08-15', 6, '2020-02-15'],
    ['2020-08-31', 6, '2020-02-29'],
    ['2021-08-31', 6, '2021-02-28'],
    ['2020-01-31', 1, '2019-12-31'],
    ['2020-03-31', 36, '2017-03-31'],
    ['2020-02-29', 12, '2019-02-28'],
  ])('%s, %i -> %s', (now, months, expected) => {
    expect(monthsBefore(new Date(`${now}T12:00:00Z`), months).toISOString()).toBe(`${expected}T12:00:00.000Z`);
  });
});
