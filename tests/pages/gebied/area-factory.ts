import type { Area } from '../../../src/domain/area.ts';
import { createAreaTree } from '../../../src/domain/area-tree.ts';
import type { ContentHeader } from '../../../src/domain/content.ts';
import type { Observation, Series } from '../../../src/domain/observation.ts';
import type { AreaView } from '../../../src/package/views/area-view.ts';
import type { CoreView } from '../../../src/package/views/core-view.ts';
import type { AreaBase } from '../../../src/pages/gebied/area-base.ts';
import { makeArea as makePlain } from '../../domain/area-factory.ts';
import { makeHeader } from '../../domain/header-factory.ts';
import { makeIndicator, makeObservation } from '../../domain/reading-factory.ts';
import { makeCore as makeEmpty } from '../../package/views/core-factory.ts';

/** With its id for a name: "soest" is called "Soest". */
export function makeArea(id: string, level: Area['level'], parent: string | null): Area {
  return makePlain(id, level, parent, id.slice(0, 1).toUpperCase() + id.slice(1));
}

export const AREAS = [
  makeArea('regio', 'region', null),
  makeArea('oost', 'district', 'regio'),
  makeArea('west', 'district', 'regio'),
  makeArea('stad', 'district', 'regio'),
  makeArea('soest', 'municipality', 'oost'),
  makeArea('zeist', 'municipality', 'oost'),
  makeArea('woerden', 'municipality', 'west'),
  makeArea('utrecht', 'municipality', 'stad'),
];
const MUNICIPALITIES = ['soest', 'zeist', 'woerden', 'utrecht'];

export const CYBERCRIME = makeIndicator({ levels: ['region', 'district', 'municipality'] });
export const VIS = makeIndicator({
  id: 'vis',
  name: 'Gemeenten aangesloten op het VIS',
  subject: 'Aansluiting op het VIS',
  programme: 'vis',
  unit: 'gemeenten',
  kind: 'stock',
  partOf: 'municipalities',
  disclosureThreshold: null,
  levels: ['region', 'district', 'municipality'],
});

/** One year figure of 2019. */
export function makeYear(indicator: string, area: string, value: number | null, changes: Partial<Observation> = {}) {
  const figure = makeObservation('2019', value, { indicator, area, ...changes });
  return { indicator, area, years: [figure], quarters: [] } satisfies Series;
}

export function makeDialogue(id: string, changes: Partial<ContentHeader> = {}): ContentHeader {
  return makeHeader(id, { programme: 'digitaal', indicators: ['cybercrime'], ...changes });
}

export function makeCore(changes: Partial<CoreView> = {}): CoreView {
  const populations = MUNICIPALITIES.map((area) => ({ area, date: '2019-01-01', inhabitants: 1000, source: 'CBS' }));
  return makeEmpty({ areas: AREAS, populations, indicators: [CYBERCRIME, VIS], ...changes });
}

export function makeView(area: string, changes: Partial<AreaView> = {}): AreaView {
  return { area, series: [], parentSeries: [], regionSeries: [], peers: [], issues: [], ...changes };
}

export function makeBase(area: string, view: Partial<AreaView> = {}, core: Partial<CoreView> = {}): AreaBase {
  const tree = createAreaTree(AREAS);
  const found = tree.get(area);
  if (found === null) throw new Error(`No area ${area}`);
  return { core: makeCore(core), view: makeView(area, view), area: found, period: '2019-K4', tree };
}
