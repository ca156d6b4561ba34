import { describe, expect, it } from 'vitest';
import { findGroupDisclosure } from '../../../src/domain/disclosure/find-group-disclosure.ts';

describe('findGroupDisclosure', () => {
  it.each([
    { name: 'F9: 6 full-time and 0 part-time', categories: [6, 0], told: true },
    { name: 'nobody reached of 40', categories: [0, 40], told: true },
    { name: 'one of three categories', categories: [0, 12, 0], told: true },
    { name: 'both', categories: [6, 1], told: false },
    { name: 'nobody at all', categories: [0, 0], told: false },
    { name: 'one category in all', categories: [6], told: false },
  ])('$name', ({ categories, told }) => {
    expect(findGroupDisclosure([{ key: 'row', categories }])).toEqual(told ? ['row'] : []);
  });
});
