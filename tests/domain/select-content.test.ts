import { describe, expect, it } from 'vitest';
import { createAreaTree } from '../../src/domain/area-tree.ts';
import { findElsewhere, selectContent } from '../../src/domain/select-content.ts';
import { AREAS, makeLetter } from '../pages/thema/theme-factory.ts';

const tree = createAreaTree(AREAS);
const scope = (area: string) => ({ area, period: '2019-K4', tree }) as const;
const letters = [
  makeLetter('regio-oud', { date: '2020-01-01' }),
  makeLetter('regio-nieuw', { date: '2020-02-01' }),
  makeLetter('oost', { area: 'oost', date: '2019-12-01' }),
  makeLetter('stad', { area: 'stad' }),
  makeLetter('later', { period: '2020-K1' }),
];

describe('selectContent', () => {
  it.each([
    ['regio', ['regio-nieuw', 'regio-oud']],
    ['oost', ['oost', 'regio-nieuw', 'regio-oud']],
    ['stad', ['stad', 'oost', 'regio-nieuw', 'regio-oud']],
    ['west', ['regio-nieuw', 'regio-oud']],
  ])('%s: its own first, then what it lies in, newest first', (area, ids) => {
    expect(selectContent(letters, scope(area)).map(({ id }) => id)).toEqual(ids);
  });

  it('leaves out what only begins after the period', () => {
    expect(selectContent(letters, scope('regio')).some(({ id }) => id === 'later')).toBe(false);
  });
});

describe('findElsewhere', () => {
  it.each([
    ['regio', ['oost', 'stad']],
    ['oost', ['stad']],
    ['west', []],
  ])('%s names the areas inside it that have something', (area, ids) => {
    expect(findElsewhere(letters, scope(area)).map(({ id }) => id)).toEqual(ids);
  });
});
