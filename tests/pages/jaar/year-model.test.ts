import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveViews } from '../../../src/package/derive-views.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { type AreaView, decodeAreaView } from '../../../src/package/views/area-view.ts';
import { type CoreView, decodeCoreView } from '../../../src/package/views/core-view.ts';
import { computeYear } from '../../../src/pages/jaar/year-model.ts';

let core: CoreView;
let view: AreaView;

beforeAll(() => {
  const files = new Map(
    readdirSync('data', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, Uint8Array] => [relative('data', path), readFileSync(path)]),
  );
  const { data, issues } = readPackage(files);
  const views = deriveViews(data, issues);
  const parse = (path: string): unknown => JSON.parse([...views].find(([key]) => key.endsWith(path))?.[1] ?? 'null');
  core = decodeCoreView(parse('kern.json'));
  view = decodeAreaView(parse('gebied/midden-nederland.json'));
});

function compute(year = '2019', changed = view) {
  const model = computeYear(core, changed, year);
  if (model === null) throw new Error('The package has that year.');
  return model;
}

/** The view with another figure for 2019. */
function withFigure(indicator: string, value: number): AreaView {
  const series = view.series.map((each) =>
    each.indicator === indicator
      ? { ...each, years: each.years.map((figure) => (figure.period === '2019' ? { ...figure, value } : figure)) }
      : each,
  );
  return { ...view, series };
}

const rowsOf = (model: ReturnType<typeof compute>) =>
  [...model.programmes, ...model.projects].flatMap(({ rows }) => rows);
const rowOf = (id: string, model = compute()) => rowsOf(model).find((row) => row.id === id);

describe('computeYear', () => {
  it.each([
    ['csv-aangepakt', '68', 'minimaal 80', 'niet gehaald'],
    ['mensenhandel', '10', 'minimaal 17', 'niet gehaald'],
    ['executie-vrijheidsstraf', '64%', 'minimaal 40%', 'gehaald'],
    ['cybercrime-onderzoeken', '42', 'minimaal 33', 'gehaald'],
    ['burgernet-succespercentage', '11,6%', 'minimaal 14% in 2020', 'telt in 2020'],
    ['qrt-inzetten', '–', 'minimaal 8 in 2020', 'telt in 2020'],
    ['geregistreerde-cybercrime', '589', 'geen', 'geen doel afgesproken'],
  ])('%s: %s, %s, %s', (id, value, target, outcomeText) => {
    const row = rowOf(id);
    expect(row).toMatchObject({ value, target, outcomeText });
  });

  it('has every indicator of the agenda once', () => {
    const ids = rowsOf(compute()).map(({ id }) => id);
    expect([...ids].sort()).toEqual(core.indicators.map(({ id }) => id).sort());
  });

  it('compares with the year before only where that figure was published or follows from one', () => {
    expect(rowOf('geregistreerde-cybercrime')?.change).toBe('97% meer');
    expect(rowOf('geregistreerde-online-fraude')?.change).toBe('32% meer');
    expect(rowOf('meldingen-verward-gedrag')?.change).toBe('10% meer');
    expect(rowOf('csv-aangepakt')?.change).toBe('niet gepubliceerd');
  });

  it('another figure is another sentence', () => {
    expect(compute().headline.join(' ')).toContain('Twee van de vier doelen zijn gehaald.');
    expect(compute().lead).toContain('Niet gehaald: aangepakte CSV');
    const changed = compute('2019', withFigure('csv-aangepakt', 81));
    expect(changed.headline.join(' ')).toContain('Drie van de vier doelen zijn gehaald.');
    expect(changed.lead).toContain('(81, doel 80)');
    expect(rowOf('csv-aangepakt', changed)?.outcomeText).toBe('gehaald');
  });

  it('gives ambition 1 its figure with its footnotes, and says that ambition 2 has none', () => {
    const [first, second, third] = compute().ambitions;
    expect(first?.outcome).toBe('+3% in 2019: niet gehaald in dit jaar.');
    expect(first?.footnotes).toHaveLength(4);
    expect(second).toMatchObject({ change: null, outcome: 'Geen cijfer, dus niet te zeggen.' });
    expect(third?.outcome).toBe('Beschreven, niet geteld.');
  });

  it.each([
    'ruim 100 ketenorganisaties',
    '125 professionals',
    '135 collega’s van negen organisaties',
    'provincies Utrecht en Flevoland',
    'Vijf Districtelijke Teams',
    'Regionale Team Ondermijning',
    'drie thematische HHK’s',
    'Bijna 10%',
    'ruim 1.000 acties',
  ])('says what was achieved: %s', (words) => {
    const { programmes, projects } = compute();
    expect([...programmes, ...projects].flatMap(({ achieved }) => achieved).join(' ')).toContain(words);
  });

  it('draws a picture of each programme from its figures', () => {
    for (const { name, drawing } of compute().programmes) expect(drawing, name).not.toBeNull();
  });

  it('claims no achievements and no ambitions of a year without a published report', () => {
    const model = compute('2018');
    expect(model).toMatchObject({ reported: false, ambitions: [] });
    expect(model.programmes.every(({ achieved }) => achieved.length === 0)).toBe(true);
    expect(rowOf('csv-aangepakt', model)).toMatchObject({ example: true });
  });

  it('is null for what is no year', () => {
    expect(computeYear(core, view, 'vorig')).toBeNull();
  });
});
