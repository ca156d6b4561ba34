import { describe, expect, it } from 'vitest';
import type { FunnelPlace } from '../../../src/domain/funnel.ts';
import type { FunnelPoint, LeftOut, NoFunnel } from '../../../src/domain/compare-in-funnel.ts';
import {
  writeFunnelHeading,
  writeFunnelNote,
  writeFunnelPlace,
  writeFunnelTitle,
  writeFunnelValue,
  writeNoFunnel,
} from '../../../src/domain/sentences/funnel-words.ts';
import { makeArea, makeShare } from '../funnel-factory.ts';

const point = (name: string, place: FunnelPlace): FunnelPoint => ({
  area: makeArea(name, name),
  size: 50,
  value: 12,
  observation: makeShare(6, 50),
  place,
  side: 'high',
});
const NONE: LeftOut = { hidden: 0, few: 0, absent: 0 };
const inside = Array.from({ length: 20 }, (_, index) => point(`g${index}`, 'inside'));
const outside = (...names: string[]) => names.map((name) => point(name, 'outside-998'));

describe('writeFunnelTitle', () => {
  it.each<[string, FunnelPoint[], LeftOut, string]>([
    ['none of all', inside, NONE, 'Geen enkele gemeente valt buiten de buitenste grenzen'],
    [
      'none of some',
      inside,
      { ...NONE, few: 3 },
      'Geen van de 20 vergeleken gemeenten valt buiten de buitenste grenzen',
    ],
    [
      'the inner limits are no signal',
      [...inside, point('Urk', 'outside-95')],
      NONE,
      'Geen enkele gemeente valt buiten de buitenste grenzen',
    ],
    ['one', [...inside, ...outside('Urk')], NONE, 'Eén gemeente valt buiten de buitenste grenzen: Urk'],
    [
      'two, by name and not by value',
      [...inside, ...outside('Urk', 'Almere')],
      NONE,
      'Twee gemeenten vallen buiten de buitenste grenzen: Almere en Urk',
    ],
    [
      'many',
      [...inside, ...outside('a', 'b', 'c', 'd')],
      NONE,
      'Vier van de 24 gemeenten vallen buiten de buitenste grenzen',
    ],
    [
      'many of some',
      [...inside, ...outside('a', 'b', 'c', 'd')],
      { ...NONE, hidden: 1 },
      'Vier van de 24 vergeleken gemeenten vallen buiten de buitenste grenzen',
    ],
  ])('%s', (_, points, leftOut, title) => {
    expect(writeFunnelTitle({ points, leftOut })).toBe(title);
  });
});

describe('writeFunnelHeading', () => {
  it.each<[FunnelPoint[], string, LeftOut?]>([
    [
      inside,
      'Verschillen tussen de 20 vergeleken gemeenten zijn niet aantoonbaar meer dan toeval',
      { ...NONE, few: 1 },
    ],
    [inside, 'Verschillen tussen gemeenten zijn niet aantoonbaar meer dan toeval'],
    [outside('a'), 'Eén gemeente verschilt meer van de regio dan bij toeval past'],
    [outside('a', 'b'), 'Twee gemeenten verschillen meer van de regio dan bij toeval past'],
  ])('%#', (points, heading, leftOut = NONE) => expect(writeFunnelHeading({ points, leftOut })).toBe(heading));
});

describe('writeFunnelNote', () => {
  const base = { measure: 'percent', centre: 12, leftOut: NONE, inhabitantsOn: null } as const;
  it('names what the size counts, and the date of the inhabitants', () => {
    const parts = { numerator: 'treffers', denominator: 'acties' };
    expect(writeFunnelNote({ ...base, points: inside }, { parts })).toMatch(/^Hoe minder acties,/);
    const rate = writeFunnelNote({ ...base, measure: 'rate', inhabitantsOn: '2022-01-01', points: inside }, { parts });
    expect(rate).toMatch(/^Hoe minder inwoners,.* Inwoners op 1 januari 2022\.$/);
  });

  it('says that hidden small counts make the others look high', () => {
    const note = writeFunnelNote({ ...base, leftOut: { ...NONE, hidden: 3 }, points: inside }, { parts: null });
    expect(note).toContain('vooral de hogere cijfers');
    expect(writeFunnelNote({ ...base, points: inside }, { parts: null })).not.toContain('hogere');
  });

  it.each([
    [4, false],
    [6, true],
  ])('%i of twenty-odd outside: warns against pointing at one municipality: %s', (count, warns) => {
    const points = [...inside, ...outside(...Array.from({ length: count }, (_, index) => `b${index}`))];
    expect(writeFunnelNote({ ...base, points }, { parts: null }).includes('geen oordeel over één gemeente')).toBe(
      warns,
    );
  });
});

describe('writeNoFunnel', () => {
  it.each<NoFunnel>(['kind', 'no-cases', 'no-region', 'too-few'])('%s has a sentence', (reason) => {
    expect(writeNoFunnel(reason)).toMatch(/^[A-Z].+\.$/);
  });
});

describe('writeFunnelPlace', () => {
  it.each<[FunnelPlace, 'high' | 'low', string]>([
    ['inside', 'high', 'binnen de grenzen'],
    ['outside-95', 'low', 'onder de binnenste grens'],
    ['outside-998', 'high', 'boven de buitenste grens'],
  ])('%s, %s', (place, side, text) => expect(writeFunnelPlace({ place, side })).toBe(text));
});

describe('writeFunnelValue', () => {
  it.each([
    [13.94, 'percent', 12, '13,9%'],
    [0.447, 'rate', 0.4, '0,45'],
    [4.47, 'rate', 4, '4,5'],
    [44.7, 'rate', 40, '45'],
  ] as const)('%d %s around %d', (value, measure, centre, text) => {
    expect(writeFunnelValue(value, { measure, centre })).toBe(text);
  });
});
