import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/domain/programme.ts';
import { writeThemeLead } from '../../../src/domain/sentences/theme-lead.ts';
import { makeCybercrime, makeFigure, makeReading, makeTarget } from '../reading-factory.ts';

const programme: Programme = {
  id: 'digitale-veiligheid',
  name: 'Digitale veiligheid',
  kind: 'programme',
  tagline: 'Burgers en ondernemers beter beschermen.',
  aim: '',
  objectives: [],
  results: [],
  achieved: [],
  tools: [],
  highlight: null,
  districtThemes: [],
  indicators: ['cybercrime', 'training', 'onderzoeken'],
  source: '',
};
const training = (value: number) =>
  makeReading(
    { id: 'training', subject: 'Gemeenten met een weerbaarheidstraining', plural: true },
    makeFigure({ now: value }),
    { whole: 39 },
  );

describe('writeThemeLead', () => {
  it('tells the change and the part, and follows both', () => {
    expect(writeThemeLead(programme, [makeCybercrime(), training(14)])).toBe(
      'Cybercrime is bijna verdubbeld. Gemeenten met een weerbaarheidstraining: 14 van de 39, 25 nog niet.',
    );
    expect(writeThemeLead(programme, [training(39)])).toBe(
      'Gemeenten met een weerbaarheidstraining omvatten alle 39 gemeenten.',
    );
  });

  it('falls back on the targets, then on the tagline', () => {
    const target = makeReading({ id: 'onderzoeken' }, makeFigure({ now: 42 }), {
      target: makeTarget(33),
      targetReached: true,
    });
    expect(writeThemeLead(programme, [makeCybercrime({ variation: 'common' }), target])).toBe(
      'Het enige doel is gehaald.',
    );
    expect(writeThemeLead(programme, [])).toBe(programme.tagline);
    expect(writeThemeLead({ ...programme, indicators: [] }, [makeCybercrime()])).toBe(programme.tagline);
  });
});
