import { describe, expect, it } from 'vitest';
import type { PackageIssue } from '../../../src/package/package-issue.ts';
import type { AreaView } from '../../../src/package/views/area-view.ts';
import type { CoreView } from '../../../src/package/views/core-view.ts';
import { parseAreaChoices } from '../../../src/pages/gebied/area-choices.ts';
import { computeAreaModel } from '../../../src/pages/gebied/area-model.ts';
import { makeProgramme } from '../../domain/programme-factory.ts';
import { makeCore, makeDialogue, makeView, makeYear } from './area-factory.ts';

function compute(area: string, view: Partial<AreaView>, core: Partial<CoreView> = {}, search = '') {
  const model = computeAreaModel(makeCore(core), makeView(area, view), area, '2019-K4', parseAreaChoices(search));
  if (model === null) throw new Error('Unknown area');
  const rows = model.groups.flatMap((group) => group.rows);
  return { model, row: (id: string) => rows.find(({ reading }) => reading.indicator.id === id) };
}
const issue = (indicator?: string): PackageIssue => ({
  code: 'x',
  path: 'cijfers/oost.csv',
  place: 'rij 3',
  value: '',
  message: 'Dit is geen getal.',
  ...(indicator === undefined ? {} : { indicator }),
});

describe('computeAreaModel', () => {
  it('names the profile and what lies in it', () => {
    const { model } = compute('oost', {});
    expect(model.kicker).toBe('Districtsprofiel, 2019');
    expect(model.members?.label).toBe('2 gemeenten');
    expect(model.members?.areas.map(({ name }) => name)).toEqual(['Soest', 'Zeist']);
    expect(compute('soest', {}).model.members?.areas.map(({ name }) => name)).toEqual(['Oost']);
    expect(compute('regio', {}).model.members?.label).toBe('4 gemeenten in drie districten');
    expect(model.span).toBe('2017–2019');
  });

  it.each([
    ['small', 'minder dan 5', 'Te weinig om te tonen'],
    ['withheld', 'afgeschermd', 'Anders is een klein getal elders te berekenen'],
  ] as const)('says of a %s figure why, in place of the value and nowhere a number', (reason, value, why) => {
    const { row } = compute('soest', {
      series: [makeYear('cybercrime', 'soest', null, { reason })],
      regionSeries: [makeYear('cybercrime', 'regio', 80)],
    });
    expect(row('cybercrime')).toMatchObject({
      value,
      withheld: true,
      reason: why,
      details: [],
      comparison: { type: 'none', text: 'geen vergelijking' },
    });
  });

  it('has no comparison for the region', () => {
    const { model, row } = compute('regio', { series: [makeYear('cybercrime', 'regio', 80)] });
    expect(model.comparison).toBeNull();
    expect(row('cybercrime')?.comparison).toBeNull();
  });

  it('counts and shows only the chosen programme, while title and lead speak of all', () => {
    const programmes = ['vis', 'digitale-veiligheid'].map((id) => makeProgramme(id));
    const { model, row } = compute('oost', {}, { programmes }, 'programma=vis');
    expect(model.counts.reduce((sum, { count }) => sum + count, 0)).toBe(1);
    expect(row('cybercrime')).toBeUndefined();
    expect(model.lead).toContain('twee indicatoren');
    expect(compute('oost', {}, { programmes }, 'programma=bestaat-niet').model.programme).toBe('');
  });

  it('links to what was said here or around, in the theme of the newest', () => {
    const content = [
      makeDialogue('nieuw', { date: '2020-02-01' }),
      makeDialogue('hier', { area: 'oost' }),
      makeDialogue('elders', { area: 'west' }),
      makeDialogue('ander', { programme: 'vis' }),
      makeDialogue('later', { period: '2020-K1' }),
    ];
    const { row } = compute('oost', {}, { content });
    expect(row('cybercrime')?.talk).toEqual({
      count: 2,
      href: '/thema/digitaal?vorm=dialoog',
      label: 'gesprekken over Geregistreerde cybercrime',
    });
    expect(row('vis')?.talk).toBeNull();
  });

  it('puts a fault in the row it touches, and the rest above the table', () => {
    const { model, row } = compute('oost', { issues: [issue('vis'), issue()] });
    expect(row('vis')?.fault).toBe('cijfers/oost.csv, rij 3: Dit is geen getal.');
    expect(row('cybercrime')?.fault).toBeNull();
    expect(model.fault).toBe('cijfers/oost.csv, rij 3: Dit is geen getal.');
    expect(compute('oost', { issues: [issue('vis')] }).model.fault).toBeNull();
  });

  it.each([
    ['example', 'Alle cijfers van Regio zijn', 'voorbeeldcijfers'],
    ['published', null, null],
  ] as const)('marks %s figures', (origin, example, exampleMark) => {
    const { model } = compute('regio', { series: [makeYear('cybercrime', 'regio', 80, { origin })] });
    expect(model).toMatchObject({ example, exampleMark });
  });

  it('is null for an area that there is not', () => {
    expect(computeAreaModel(makeCore(), makeView('x'), 'x', '2019-K4', parseAreaChoices(''))).toBeNull();
  });
});
