import { describe, expect, it } from 'vitest';
import { writeDay } from '../../../src/pages/actieagenda/write-day.ts';

describe('writeDay', () => {
  it.each([
    ['2020-06-30', 'jun'],
    ['2020-02-29', 'feb'],
    ['2021-02-28', 'feb ’21'],
    ['2020-02-28', '28 feb'],
    ['2020-04-06', '6 apr'],
    ['2021-03-31', 'mrt ’21'],
    ['2020-12-31', 'dec'],
  ])('%s is %s', (date, words) => {
    expect(writeDay(date, '2020')).toBe(words);
  });
});
