import { describe, expect, it } from 'vitest';
import { writeStoriesHeadline } from '../../../src/pages/verhalen/write-stories-headline.ts';

describe('writeStoriesHeadline', () => {
  it.each([
    [0, 'Er is nog geen verhaal bij de cijfers'],
    [1, 'Eén verhaal bij de cijfers'],
    [6, 'Zes verhalen bij de cijfers'],
  ])('%i', (count, headline) => {
    expect(writeStoriesHeadline(count)).toBe(headline);
  });
});
