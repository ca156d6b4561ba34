import { describe, expect, it } from 'vitest';
import { computeInfographic } from '../../src/charts/compute-infographic.ts';
import type { Picture, PictureDrawing } from '../../src/domain/content.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { BURGERNET, CYBERCRIME, makeBurgernetReading, makeCyberReading, makeObservation } from './make-reading.ts';

type Drawn = Exclude<PictureDrawing, { type: 'file' }>['type'];

function makePicture(type: Drawn): Picture {
  return {
    id: 'p',
    form: 'picture',
    title: 'Titel',
    summary: '',
    programme: 'vis',
    indicators: [],
    area: 'midden-nederland',
    period: '2019',
    date: '2020-01-14',
    origin: 'published',
    picture: null,
    openAgreements: 0,
    contributions: 0,
    drawing: { type, indicator: 'x', period: '2019' },
    alt: '',
    caption: '',
    source: '',
    rights: '',
    consent: null,
    notes: [],
  };
}

const figure = (value: number, rest: Partial<Observation> = {}): Observation => ({
  ...makeObservation(0, value),
  period: '2019',
  origin: 'published',
  ...rest,
});
const cyber = (rest: Partial<Reading>): Reading => ({ ...makeCyberReading(), ...rest });
const burgernet = (rest: Partial<Reading>): Reading => ({ ...makeBurgernetReading(), ...rest });
const vis = { ...CYBERCRIME, name: 'Gemeenten aangesloten op het VIS', unit: 'gemeenten' };

describe('computeInfographic', () => {
  it.each([
    ['squares', cyber({ indicator: vis, whole: 39, figure: figure(32) }), '32 van 39 gemeenten', [32, 7]],
    [
      'comparison',
      cyber({ figure: figure(589), previous: figure(299, { period: '2018' }) }),
      '299 in 2018, 589 in 2019',
      [299, 589],
    ],
    ['parts', burgernet({ figure: figure(11.6, { numerator: 120, denominator: 1034 }) }), '120 van 1.034', [12, 88]],
    [
      'parts',
      burgernet({ indicator: { ...BURGERNET, decimals: 0 }, figure: figure(60) }),
      '60% tegenover 40%',
      [60, 40],
    ],
    ['target', burgernet({ figure: figure(11.6) }), '11,6%, doel 14% in 2020', [12, 14]],
  ] as const)('%s: %#', (type, reading, title, values) => {
    const model = computeInfographic(makePicture(type), reading);
    expect(model).toMatchObject({ kind: type, title, example: false });
    expect(model.parts.map((part) => Math.round(part.value))).toEqual(values);
    expect(model.parts.every((part) => part.share >= 0 && part.share <= 100)).toBe(true);
  });

  it.each([
    [
      'squares',
      cyber({ indicator: vis, whole: 39, figure: figure(32) }),
      cyber({ indicator: vis, whole: 39, figure: figure(33) }),
    ],
    [
      'comparison',
      cyber({ figure: figure(589), previous: figure(299, { period: '2018' }) }),
      cyber({ figure: figure(590), previous: figure(299, { period: '2018' }) }),
    ],
    ['parts', burgernet({ figure: figure(60) }), burgernet({ figure: figure(61) })],
    ['target', burgernet({ figure: figure(11.6) }), burgernet({ figure: figure(11.7) })],
  ] as const)('%s: another figure makes another picture, title and alternative text', (type, one, other) => {
    const [a, b] = [one, other].map((reading) => computeInfographic(makePicture(type), reading));
    expect(a?.kind).toBe(type);
    expect(a?.parts).not.toEqual(b?.parts);
    expect(a?.alt).not.toBe(b?.alt);
    expect(a?.title).not.toBe(b?.title);
  });

  it.each([
    ['no reading', 'squares', null, 'Nog geen cijfer'],
    ['no figure', 'target', cyber({ figure: null }), 'onbekend'],
    [
      'withheld, though a value came along',
      'target',
      cyber({ figure: figure(4711, { reason: 'withheld' }) }),
      'afgeschermd',
    ],
    ['a figure of another year', 'target', cyber({ figure: figure(5, { period: '2018' }) }), 'onbekend'],
    ['no whole', 'squares', cyber({ figure: figure(5) }), 'geheel'],
    ['nothing before', 'comparison', cyber({ figure: figure(5) }), 'vergelijken'],
    ['no parts of a count', 'parts', cyber({ figure: figure(5) }), 'noemer'],
    ['no target', 'target', cyber({ figure: figure(5) }), 'geen doel'],
  ] as const)('refuses: %s', (_, type, reading, words) => {
    const model = computeInfographic(makePicture(type), reading);
    expect(model).toMatchObject({ kind: 'empty', parts: [] });
    expect(model.title).toContain(words);
    expect(JSON.stringify(model)).not.toContain('4711');
  });

  it('says when a drawn figure is made up', () => {
    const previous = figure(299, { period: '2018', origin: 'example' });
    expect(computeInfographic(makePicture('comparison'), cyber({ figure: figure(589), previous })).example).toBe(true);
    expect(
      computeInfographic(makePicture('target'), burgernet({ figure: figure(5, { origin: 'example' }) })).example,
    ).toBe(true);
  });
});
