import { describe, expect, it } from 'vitest';
import { computeOverview, type OverviewModel } from '../../../src/pages/overzicht/overview-model.ts';
import { readViews } from '../read-views.ts';

const { core, view } = await readViews('midden-nederland');
const overview = (area = 'midden-nederland', period: '2019-K4' | '2018-K4' = '2019-K4') =>
  computeOverview(core, view, area, period);

function figuresOf(model: OverviewModel | null) {
  return (model?.programmes ?? [])
    .flatMap(({ rows }) => rows)
    .map(({ reading, figure }) => [reading.indicator.id, figure.value, ...figure.details.map(({ text }) => text)]);
}

describe('computeOverview of the region in 2019', () => {
  const model = overview();

  it('opens with the finding', () => {
    expect(model?.kicker).toBe('Regio Midden-Nederland, jaarcijfers 2019');
    expect(model?.headline).toEqual(['Cybercrime is bijna verdubbeld.', 'Twee van de vier doelen zijn gehaald.']);
  });

  it.each([
    ['geregistreerde-cybercrime', '589', '97%'],
    ['geregistreerde-online-fraude', '6.052', '32%'],
    ['meldingen-verward-gedrag', '10.145', '10%'],
    ['csv-aangepakt', '68', 'doel 80'],
    ['executie-vrijheidsstraf', '64%', 'doel 40%'],
    ['gemeenten-weerbaarheidstraining', '14', 'van 39'],
    ['pga-intervisiebijeenkomsten', '–', 'telt vanaf 2020', 'doel 10'],
  ])('shows %s', (...row) => {
    expect(figuresOf(model)).toContainEqual(row);
  });

  it('shows what each project has', () => {
    const bodies = Object.fromEntries((model?.projects ?? []).map(({ programme, body }) => [programme.id, body]));
    expect(bodies.vis).toMatchObject({ type: 'figure', figure: { value: '32', details: [{ text: 'van 39' }] } });
    expect(bodies.burgernet).toMatchObject({ figure: { value: '11,6%', details: [{ text: 'doel 14% in 2020' }] } });
    expect(bodies['veilig-ondernemen']).toMatchObject({
      type: 'parts',
      value: '22',
      text: 'bijeenkomsten; 9 winkelgebieden',
    });
    expect(bodies['rijker-verantwoorden']).toMatchObject({ type: 'richness' });
    expect(bodies.veiligheidsacademie).toMatchObject({ type: 'list', value: '3' });
  });

  it('counts the forms of every indicator once', () => {
    const steps = model?.projects.flatMap(({ body }) => (body.type === 'richness' ? body.steps : [])) ?? [];
    const counted = steps.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeLessThanOrEqual(core.indicators.length);
    expect(counted).toBeGreaterThan(0);
  });

  it('puts the strongest concern first and says how many signals chance gives', () => {
    expect(model?.signals.leading?.reading.indicator.id).toBe('geregistreerde-cybercrime');
    expect(model?.signals.falseAlarms).toMatch(/door toeval alleen al gemiddeld \d,\d signalen/);
  });

  it('gives the ambition without a figure no figure', () => {
    expect(model?.ambitions.map(({ change, status }) => [change, status])).toEqual([
      ['+3%', 'In 2019 niet gehaald'],
      [null, 'Nog niet te zeggen'],
      [null, 'Beschreven, niet geteld'],
    ]);
  });
});

describe('computeOverview follows the data', () => {
  it('other figures make another headline', async () => {
    const other = await readViews('midden-nederland', (path, text) =>
      path === 'cijfers/midden-nederland.csv'
        ? text
            .replace(/(geregistreerde-cybercrime;midden-nederland;2019;)589/, '$1310')
            .replace(/(csv-aangepakt;midden-nederland;2019;)68/, '$181')
        : text,
    );
    const headline = computeOverview(other.core, other.view, 'midden-nederland', '2019-K4')?.headline ?? [];
    expect(headline[0]).not.toMatch(/verdubbeld/);
    expect(headline[1]).toBe('Drie van de vier doelen zijn gehaald.');
  });

  it('one unreadable row costs one figure', async () => {
    const broken = await readViews('midden-nederland', (path, text) =>
      path === 'cijfers/midden-nederland.csv'
        ? text.replace(/(geregistreerde-cybercrime;midden-nederland;2019;)589/, '$15.8.9')
        : text,
    );
    const model = computeOverview(broken.core, broken.view, 'midden-nederland', '2019-K4');
    const faults = model?.programmes.flatMap(({ rows }) => rows).filter(({ fault }) => fault !== null) ?? [];
    expect(faults.map(({ reading }) => reading.indicator.id)).toEqual(['geregistreerde-cybercrime']);
    expect(faults[0]?.fault).toMatch(/cijfers\/midden-nederland\.csv, rij \d+/);
    expect(figuresOf(model)).toContainEqual(['geregistreerde-online-fraude', '6.052', '32%']);
  });

  it.each([
    ['indicatoren.json', '"soort": "aantal"', '"soort": "aantallen"', /^indicatoren\.json, \[0\]\.soort: /],
    ['doelen.csv', ';minimaal;', ';ongeveer;', /^doelen\.csv, rij \d+, kolom soort: /],
    ['cijfers/midden-nederland.csv', 'csv-aangepakt;', 'geluk;', /^cijfers\/midden-nederland\.csv, rij \d+.*geluk/],
  ])('a fault in %s that no figure can show is said on top', async (file, from, to, expected) => {
    const change = (path: string, text: string) => (path === file ? text.replace(from, to) : text);
    const broken = await readViews('midden-nederland', change);
    expect(computeOverview(broken.core, broken.view, 'midden-nederland', '2019-K4')?.fault).toMatch(expected);
    expect(overview()?.fault).toBeNull();
  });

  it('an unknown area has no overview', () => {
    expect(computeOverview(core, view, 'atlantis', '2019-K4')).toBeNull();
  });

  it('an earlier period shows the figures of its year', () => {
    expect(figuresOf(overview('midden-nederland', '2018-K4'))).toContainEqual(
      expect.arrayContaining(['geregistreerde-cybercrime', '299']),
    );
  });
});
