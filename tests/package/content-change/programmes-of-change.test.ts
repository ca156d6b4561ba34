import { describe, expect, test } from 'vitest';
import type { ContentChange } from '../../../src/package/content-change/content-order.ts';
import { programmesOfChange } from '../../../src/package/content-change/programmes-of-change.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../small-package.ts';
import { CHANGES, INDICATOR, LETTER, PICTURE, STORY } from './content-factory.ts';

const small = readPackage(await createSmallPackage()).data;
const [burgernet] = small.programmes;
const data = { ...small, programmes: [burgernet!, { ...burgernet!, id: 'vis' }] };
const AWAY = { programme: 'vis' };

describe('programmesOfChange', () => {
  test.each(CHANGES.map((change) => [change.kind, change] as const))('of a %s is its own', (_kind, change) => {
    expect(programmesOfChange(data, change)).toEqual(['burgernet']);
  });

  test.each<[string, ContentChange]>([
    ['a letter', { kind: 'letter', item: { ...LETTER, ...AWAY, id: 'meer-treffers' } }],
    ['a story', { kind: 'story', item: { ...STORY, ...AWAY, id: 'de-avond' } }],
    ['a picture', { kind: 'picture', item: { ...PICTURE, ...AWAY, id: 'kaart' } }],
    ['a definition', { kind: 'indicator', item: { ...INDICATOR, ...AWAY } }],
  ])('of %s that moves is where it came from, and where it goes', (_name, change) => {
    expect(programmesOfChange(data, change)).toEqual(['burgernet', 'vis']);
  });

  test.each<[string, ContentChange]>([
    ['a programme', { kind: 'letter', item: { ...LETTER, programme: 'onbekend' } }],
    ['an action', { kind: 'action', id: 'onbekend', progress: {} }],
    ['an indicator', { kind: 'target-removed', target: { indicator: 'onbekend', area: 'woerden', period: '2019' } }],
    ['a letter', { kind: 'withdrawn', form: 'letters', id: 'de-avond' }],
    ['a story', { kind: 'withdrawn', form: 'story', id: 'kaart' }],
    ['a picture', { kind: 'withdrawn', form: 'picture', id: 'de-avond' }],
  ])('is null for %s that is not there', (_name, change) => {
    expect(programmesOfChange(data, change)).toBeNull();
  });
});
