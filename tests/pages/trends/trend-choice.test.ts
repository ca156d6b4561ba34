import { describe, expect, test } from 'vitest';
import { NO_CHOICE, parseTrendChoice, toTrendsPath } from '../../../src/pages/trends/trend-choice.ts';

const CASES = [
  ['', NO_CHOICE, '/trends'],
  ['soort=onderzoek', { ...NO_CHOICE, kind: 'research' }, '/trends?soort=onderzoek'],
  [
    'soort=criminaliteitsbeeld&programma=vis&indicator=vis-gemeenten',
    { kind: 'crime-picture', programme: 'vis', indicator: 'vis-gemeenten' },
    '/trends?soort=criminaliteitsbeeld&programma=vis&indicator=vis-gemeenten',
  ],
  ['soort=weer&programma=', NO_CHOICE, '/trends'],
] as const;

describe('parseTrendChoice', () => {
  test.each(CASES)('%j', (search, choice) => {
    expect(parseTrendChoice(search)).toEqual(choice);
  });
});

describe('toTrendsPath', () => {
  test.each(CASES)('%j', (_, choice, path) => {
    expect(toTrendsPath(choice)).toBe(path);
    expect(toTrendsPath(choice, 'een')).toBe(`${path}#een`);
  });
});
