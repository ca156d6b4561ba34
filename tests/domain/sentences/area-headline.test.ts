import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/area.ts';
import type { Attention } from '../../../src/domain/reading.ts';
import { writeAreaHeadline, writeAreaLead } from '../../../src/domain/sentences/area-headline.ts';
import { makeBurgernet, makeCybercrime, makeFigure, makeReading } from '../reading-factory.ts';

const district: Area = {
  ...makeReading({}).area,
  id: 'oost-utrecht',
  name: 'Oost-Utrecht',
  level: 'district',
  parent: 'midden-nederland',
};
const grown = (now: number) => makeCybercrime(makeFigure({ now, before: 100 }));

describe('writeAreaHeadline', () => {
  it.each([
    [138, 132, 'Oost-Utrecht: cybercrime steeg sneller dan in de regio'],
    [138, 133, 'Oost-Utrecht: cybercrime steeg sneller dan in de regio'],
    [138, 134, 'Oost-Utrecht: cybercrime steeg met 38%'],
    [197, 250, 'Oost-Utrecht: cybercrime is bijna verdubbeld'],
    [138, 90, 'Oost-Utrecht: cybercrime steeg met 38%'],
  ])('%d here, %d in the region: %s', (own, region, text) => {
    expect(writeAreaHeadline(district, [grown(own)], [grown(region)])).toBe(text);
  });

  it('compares only with a change of the region that is a signal too', () => {
    expect(writeAreaHeadline(district, [grown(138)], [{ ...grown(110), variation: 'common' }])).toContain(
      'steeg met 38%',
    );
    expect(writeAreaHeadline(district, [grown(138)], [])).toBe('Oost-Utrecht: cybercrime steeg met 38%');
  });

  it('claims nothing without a signal', () => {
    expect(writeAreaHeadline(district, [makeBurgernet()], [])).toBe(
      'Oost-Utrecht: geen enkel cijfer wijkt aantoonbaar af',
    );
    expect(writeAreaHeadline(district, [], [])).toBe('Oost-Utrecht: nog te weinig meetpunten om verandering te zien');
  });
});

describe('writeAreaLead', () => {
  const rows = (...kinds: Attention[]) => kinds.map((attention) => makeReading({}, { attention }));
  it.each([
    [
      rows('discuss', 'discuss', 'on-course', 'no-figure'),
      'Twee van de vier indicatoren vragen om gesprek. Eén is op koers, van één ontbreekt nog een cijfer.',
    ],
    [rows('discuss', 'follow'), 'Eén van de twee indicatoren vraagt om gesprek.'],
    [rows('on-course', 'on-course'), 'Geen van de twee indicatoren vraagt om gesprek. Twee zijn op koers.'],
    [
      [
        ...rows('follow', 'no-figure'),
        makeReading({}, makeFigure({ now: null, changes: { reason: 'small' } }), { attention: 'no-figure' }),
      ],
      'Geen van de drie indicatoren vraagt om gesprek. Van één ontbreekt nog een cijfer, van één wordt het cijfer niet getoond.',
    ],
    [[], 'Er zijn nog geen indicatoren voor dit gebied.'],
  ])('%#', (readings, text) => {
    expect(writeAreaLead(readings)).toBe(text);
  });
});
