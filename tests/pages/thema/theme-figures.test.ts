import { describe, expect, it } from 'vitest';
import { computeFigures } from '../../../src/pages/thema/theme-figures.ts';
import { makeCybercrime, makeFigure, makeReading } from '../../domain/reading-factory.ts';
import { makeAreaView, makeBase } from './theme-factory.ts';

const published = (id: string) => makeReading({ id }, makeFigure({ now: 14 }));
const unknown = (id: string) => makeReading({ id });

describe('computeFigures', () => {
  it('puts figures that are known first and counts only those', () => {
    const { rows, known } = computeFigures(makeBase({ readings: [unknown('a'), published('b')] }));
    expect(rows.map(({ reading }) => reading.indicator.id)).toEqual(['b', 'a']);
    expect(known).toBe(1);
  });

  it.each([
    [3, 3, 0, null],
    [6, 4, 2, null],
    [12, 4, 0, 'Nog 8 cijfers'],
  ])('of %i shows %i large and %i as a line', (count, large, lines, more) => {
    const readings = Array.from({ length: count }, (_, place) => published(String(place)));
    expect(computeFigures(makeBase({ readings }))).toMatchObject({ large, lines, more });
  });

  it.each([
    ['nothing made up', published('a'), 'Bron: Actieagenda 2020.', false],
    ['a made-up trend', makeCybercrime(), 'Jaarcijfers 2019. Trend 2017–2019:', true],
    [
      'made-up figures',
      makeReading({}, makeFigure({ now: 14, changes: { origin: 'example' } })),
      'Jaarcijfers 2019 en trend:',
      true,
    ],
  ])('names its source: %s', (_, reading, source, example) => {
    expect(computeFigures(makeBase({ readings: [reading] }))).toMatchObject({ source, example });
  });

  it('says which file is at fault where it left no figure, and nowhere else', () => {
    const issue = { code: 'x', path: 'cijfers/oost.csv', place: 'rij 2', value: '', message: 'Geen getal.' };
    const areaView = makeAreaView({ issues: [{ ...issue, indicator: 'a' }] });
    const { rows } = computeFigures(makeBase({ areaView, readings: [unknown('a'), published('b'), unknown('c')] }));
    const faults = new Map(rows.map(({ reading, fault }) => [reading.indicator.id, fault]));
    expect([faults.get('a'), faults.get('b'), faults.get('c')]).toEqual([
      'cijfers/oost.csv rij 2: Geen getal.',
      null,
      null,
    ]);
  });
});
