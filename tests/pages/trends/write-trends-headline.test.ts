import { describe, expect, test } from 'vitest';
import { writeTrendsHeadline } from '../../../src/pages/trends/write-trends-headline.ts';

describe('writeTrendsHeadline', () => {
  test.each([
    [0, 'Er staat nog geen trend in de inventarisatie'],
    [1, 'Eén trend die meeweegt'],
    [19, 'Negentien trends die meewegen'],
    [24, '24 trends die meewegen'],
  ])('%i', (count, expected) => {
    expect(writeTrendsHeadline(count)).toBe(expected);
  });
});
