import { describe, expect, it } from 'vitest';
import type { ContentHeader, Form } from '../../src/domain/content.ts';
import type { Period } from '../../src/domain/period.ts';
import {
  computeRichness,
  countForms,
  describeRichness,
  type Richness,
  writeRichness,
} from '../../src/domain/richness.ts';
import { makeHeader } from './header-factory.ts';

const places: Record<string, string[]> = {
  utrecht: ['utrecht-stad', 'midden-nederland'],
  'utrecht-stad': ['midden-nederland'],
};
const tree = {
  ancestors: (id: string) =>
    (places[id] ?? []).map((each) => ({
      id: each,
      name: each,
      level: 'district' as const,
      parent: null,
      cbs: null,
      validFrom: null,
      validUntil: null,
      tile: null,
      abbreviation: '',
    })),
};

function header(form: Exclude<Form, 'figures'>, changes: Partial<ContentHeader> = {}): ContentHeader {
  return makeHeader(form, {
    form,
    programme: 'burgernet',
    indicators: ['succes'],
    area: 'midden-nederland',
    ...changes,
  });
}

const input = { hasFigures: true, indicator: 'succes', area: 'midden-nederland', period: '2019-K4' as Period, tree };

describe('computeRichness', () => {
  it.each<[Period, Period, string]>([
    ['2019-K4', '2019-K4', 'present'],
    ['2019-K2', '2019-K4', 'present'],
    ['2019-K1', '2019-K4', 'outdated'],
    ['2019', '2020-K2', 'present'],
    ['2019', '2020-K3', 'outdated'],
    ['2019', '2019-K2', 'present'],
    ['2019-K4', '2019-K3', 'missing'],
    ['2019-M10', '2020-K2', 'present'],
  ])('a letter of %s on a screen at %s is %s', (written, period, state) => {
    expect(computeRichness({ ...input, period, headers: [header('letters', { period: written })] }).letters).toBe(
      state,
    );
  });

  it.each([
    ['midden-nederland', 'utrecht', 'present'],
    ['utrecht-stad', 'utrecht', 'present'],
    ['utrecht', 'utrecht', 'present'],
    ['utrecht', 'midden-nederland', 'missing'],
    ['utrecht', 'utrecht-stad', 'missing'],
    ['flevoland', 'utrecht', 'missing'],
  ])('a story about %s, seen from %s, is %s', (about, area, state) => {
    expect(computeRichness({ ...input, area, headers: [header('story', { area: about })] }).story).toBe(state);
  });

  it('looks at the indicator, or at the programme when no indicator is asked', () => {
    const headers = [header('picture', { indicators: [] })];
    expect(computeRichness({ ...input, headers }).picture).toBe('missing');
    expect(computeRichness({ ...input, indicator: undefined, programme: 'burgernet', headers }).picture).toBe(
      'present',
    );
    expect(computeRichness({ ...input, indicator: undefined, programme: 'vis', headers }).picture).toBe('missing');
  });

  it('takes the newest of several', () => {
    const headers = [header('dialogue', { period: '2018-K1' }), header('dialogue')];
    expect(computeRichness({ ...input, headers }).dialogue).toBe('present');
    expect(computeRichness({ ...input, hasFigures: false, headers }).figures).toBe('missing');
  });
});

describe('describeRichness and writeRichness', () => {
  const all: Richness = {
    figures: 'present',
    letters: 'present',
    dialogue: 'present',
    picture: 'present',
    story: 'present',
  };
  it.each<[Partial<Richness>, number, string]>([
    [{}, 5, 'Rijkheid 5 van 5: alle vormen zijn aanwezig.'],
    [{ picture: 'missing' }, 4, 'Rijkheid 4 van 5: beeld ontbreekt.'],
    [{ letters: 'missing' }, 4, 'Rijkheid 4 van 5: letters ontbreken.'],
    [{ dialogue: 'missing', story: 'missing' }, 3, 'Rijkheid 3 van 5: dialoog en verhaal ontbreken.'],
    [{ letters: 'outdated', picture: 'missing' }, 3, 'Rijkheid 3 van 5: beeld ontbreekt, letters zijn verouderd.'],
    [{ story: 'outdated' }, 4, 'Rijkheid 4 van 5: verhaal is verouderd.'],
  ])('%j', (changes, count, text) => {
    expect(countForms({ ...all, ...changes })).toBe(count);
    expect(describeRichness({ ...all, ...changes })).toBe(text);
  });

  it('has a title and a sentence', () => {
    expect(writeRichness({ ...all, picture: 'missing' })).toEqual({
      title: 'Rijkheid 4 van 5',
      text: 'Beeld ontbreekt nog.',
    });
    expect(writeRichness(all).text).toBe('Alle vijf vormen zijn aanwezig.');
  });
});
