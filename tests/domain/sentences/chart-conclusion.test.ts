import { describe, expect, it } from 'vitest';
import { writeChartConclusion } from '../../../src/domain/sentences/chart-conclusion.ts';
import { makeBurgernet, makeCybercrime, makeFigure, makeReading, makeSeries, makeTarget } from '../reading-factory.ts';

describe('writeChartConclusion', () => {
  it('says value, period, marks, variation and target in one sentence', () => {
    expect(writeChartConclusion(makeCybercrime())).toBe(
      'Cybercrime: 181 in het 4e kwartaal 2019 (voorlopig, voorbeeldcijfer), boven de bovengrens van 72.',
    );
    expect(writeChartConclusion(makeBurgernet())).toBe(
      'Burgernet: 11,7% in het 4e kwartaal 2019, niet aantoonbaar anders dan het gemiddelde van 11,2%; doel voor 2020: 14%, boven de bovengrens van 13,3%.',
    );
  });

  it('follows the figures, and names a target per quarter', () => {
    const reading = makeReading({}, makeSeries({ values: [16, 18, 17], limits: [12, 17, 24] }), {
      target: makeTarget(80),
      quarterTarget: 20,
      assurance: 'hit-or-miss',
    });
    expect(writeChartConclusion(reading)).toBe(
      'Cybercrime: 17 in het 4e kwartaal 2019, niet aantoonbaar anders dan het gemiddelde van 17; doel 20 per kwartaal (80 per jaar), binnen de grenzen.',
    );
  });

  it.each([
    ['small-counts', 'te kleine aantallen voor een oordeel'],
    ['hidden', 'een deel van de kwartalen tonen we niet'],
    ['trial', 'te weinig meetpunten voor een oordeel'],
    ['flat', 'zonder variatie'],
  ] as const)('%s', (limitation, part) => {
    expect(writeChartConclusion(makeCybercrime({ variation: null, limitation }))).toContain(part);
  });

  it('works from year figures alone, and from none', () => {
    expect(writeChartConclusion(makeReading({}, makeFigure({ now: 589, before: 299 })))).toBe(
      'Cybercrime: 589 in 2019, 299 in 2018.',
    );
    const example = makeReading({}, makeFigure({ now: 14, changes: { origin: 'example' } }));
    expect(writeChartConclusion(example)).toBe('Cybercrime: 14 in 2019 (voorbeeldcijfer).');
    expect(writeChartConclusion(makeReading({}))).toBe('Cybercrime: nog geen cijfer.');
    const small = makeReading({}, makeFigure({ now: null, changes: { reason: 'small' } }));
    expect(writeChartConclusion(small)).toBe('Cybercrime: minder dan 5.');
  });
});
