import { describe, expect, test } from 'vitest';
import type { Trend } from '../../src/domain/trend.ts';
import { buildSeries } from '../../src/package/build-series.ts';
import { deriveViews } from '../../src/package/derive-views.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { decodeActionsView } from '../../src/package/views/actions-view.ts';
import { decodeAreaView } from '../../src/package/views/area-view.ts';
import { decodeCoreView } from '../../src/package/views/core-view.ts';
import { decodeIndicatorView } from '../../src/package/views/indicator-view.ts';
import { decodeStoryView } from '../../src/package/views/story-view.ts';
import { decodeTrendsView } from '../../src/package/views/trends-view.ts';
import { decodeThemeView } from '../../src/package/views/theme-view.ts';
import { GOOI, LETTER, swap } from './fault-case.ts';
import { change, createSmallPackage, encode } from './small-package.ts';

describe('deriveViews', async () => {
  const small = await createSmallPackage();
  const { data, issues } = readPackage(small);
  const views = deriveViews(data, issues);
  const parse = (path: string): unknown => JSON.parse(views.get(path) ?? 'null');
  const series = buildSeries(data.observations);
  const of = (area: string) => series.filter((item) => item.area === area);

  test('makes a view for every area, indicator, programme and story', () => {
    expect([...views.keys()].sort()).toEqual([
      'acties.json',
      'gebied/gooi-en-vechtstreek.json',
      'gebied/hilversum.json',
      'gebied/midden-nederland.json',
      'gebied/vijfheerenlanden.json',
      'gebied/weesp.json',
      'gebied/west-utrecht.json',
      'gebied/woerden.json',
      'indicator/meldingen.json',
      'indicator/succes.json',
      'indicator/zaken.json',
      'kern.json',
      'thema/burgernet.json',
      'trends.json',
      'verhaal/de-avond.json',
    ]);
  });

  test('kern.json holds what every screen needs, without the bodies of texts', () => {
    const core = decodeCoreView(parse('kern.json'));
    const { areas, populations, indicators, programmes, strategy, ambitions, targets, events, pictures } = data;
    expect(core).toMatchObject({ referenceDate: '2020-03-14', areas, populations, indicators, programmes });
    expect(core).toMatchObject({ strategy, ambitions, targets, events, pictures, issues: [] });
    expect(core.content.map(({ id, form }) => [id, form])).toEqual([
      ['meer-treffers', 'letters'],
      ['de-avond', 'story'],
      ['wat-doen-we', 'dialogue'],
      ['kaart', 'picture'],
      ['vakjes', 'picture'],
    ]);
    expect(views.get('kern.json')).not.toContain('tien woorden');
  });

  test('the view of a municipality has its district, its region and the year figures of its neighbours', () => {
    const view = decodeAreaView(parse('gebied/hilversum.json'));
    expect(view.series).toEqual(of('hilversum'));
    expect(view.parentSeries).toEqual(of('gooi-en-vechtstreek'));
    expect(view.regionSeries).toEqual(of('midden-nederland'));
    expect(view.peers).toEqual([]);
  });

  test('the view of a district has the region once and the year figures of the other districts', () => {
    const view = decodeAreaView(parse('gebied/west-utrecht.json'));
    expect(view.series).toEqual(of('west-utrecht'));
    expect(view.parentSeries).toEqual(of('midden-nederland'));
    expect(view.regionSeries).toBe(view.parentSeries);
    expect(view.peers).toMatchObject([
      { indicator: 'zaken', area: 'gooi-en-vechtstreek', years: [{ value: null, reason: 'small' }] },
    ]);
  });

  test('the view of the region stands alone', () => {
    const view = decodeAreaView(parse('gebied/midden-nederland.json'));
    expect([view.series.length, view.parentSeries, view.regionSeries, view.peers]).toEqual([3, [], [], []]);
  });

  test('the other views are what was read', () => {
    expect(decodeIndicatorView(parse('indicator/zaken.json')).series).toEqual(
      series.filter((s) => s.indicator === 'zaken'),
    );
    expect(decodeIndicatorView(parse('indicator/meldingen.json')).expectations).toEqual(data.expectations);
    expect(decodeIndicatorView(parse('indicator/zaken.json')).expectations).toEqual([]);
    expect(decodeActionsView(parse('acties.json')).actions).toEqual(data.actions);
    expect(decodeTrendsView(parse('trends.json')).trends).toEqual(data.trends);
    expect(decodeStoryView(parse('verhaal/de-avond.json')).story).toEqual(data.stories[0]);
    const { letters, stories, dialogues, pictures, actions } = data;
    const [{ text, evidenceReason, areas, when, source, place, ...header }] = data.trends as [Trend];
    expect([text, evidenceReason, areas, when, source, place]).not.toContain(undefined);
    const theme = {
      programme: 'burgernet',
      letters,
      claims: [],
      stories,
      dialogues,
      pictures,
      actions,
      trends: [header],
      issues: [],
    };
    expect(decodeThemeView(parse('thema/burgernet.json'))).toEqual(theme);
  });

  test('a fault reaches the views of the areas that it touches, and no other', () => {
    const broken = readPackage(new Map(small).set(GOOI, encode('x.csv', 'geen cijfers')));
    const faulty = deriveViews(broken.data, broken.issues);
    const codes = (id: string): string[] =>
      decodeAreaView(JSON.parse(faulty.get(`gebied/${id}.json`) ?? '')).issues.map(({ code }) => code);
    expect(['gooi-en-vechtstreek', 'hilversum', 'woerden', 'midden-nederland'].map(codes)).toEqual([
      ['verkeerde-kolommen'],
      ['verkeerde-kolommen'],
      [],
      [],
    ]);
  });

  test('a fault in a row reaches the area of the row alone', () => {
    const broken = readPackage(change(small, GOOI, swap('hilversum;2019-K2;11', 'hilversum;2019-K2;11.0')));
    const faulty = deriveViews(broken.data, broken.issues);
    const codes = (id: string): string[] =>
      decodeAreaView(JSON.parse(faulty.get(`gebied/${id}.json`) ?? '')).issues.map(({ code }) => code);
    expect(['gooi-en-vechtstreek', 'hilversum', 'weesp'].map(codes)).toEqual([[], ['decimale-punt'], []]);
  });

  test('the version changes with any word of any view', () => {
    const version = (files: typeof small): string => {
      const read = readPackage(files);
      return decodeCoreView(JSON.parse(deriveViews(read.data, read.issues).get('kern.json') ?? '')).version;
    };
    expect(version(small)).toBe(decodeCoreView(parse('kern.json')).version);
    expect(version(change(small, LETTER, swap('alle cijfers', 'elk cijfer')))).not.toBe(version(small));
  });

  test.each([
    ['kern.json', decodeCoreView],
    ['gebied', decodeAreaView],
    ['thema', decodeThemeView],
    ['acties.json', decodeActionsView],
    ['verhaal', decodeStoryView],
    ['indicator', decodeIndicatorView],
  ])('%s refuses another shape', (_, decode) => {
    expect(() => decode({})).toThrow(/Expected/);
    expect(() => decode(null)).toThrow(/Expected/);
  });
});
