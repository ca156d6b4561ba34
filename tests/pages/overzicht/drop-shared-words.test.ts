import { describe, expect, it } from 'vitest';
import { dropSharedWords } from '../../../src/pages/overzicht/drop-shared-words.ts';

describe('dropSharedWords', () => {
  it.each([
    ['Bijeenkomsten over brand', 'Bijeenkomsten over water', ['brand', 'water']],
    ['Brand', 'Water', ['Brand', 'Water']],
  ])('%s / %s', (a, b, labels) => {
    expect(dropSharedWords(a, b)).toEqual(labels);
  });
});
