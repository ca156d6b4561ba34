import type { Action } from '../../../src/domain/action.ts';
import { createAreaTree } from '../../../src/domain/area-tree.ts';
import type { ContentHeader } from '../../../src/domain/content.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import type { CoreView } from '../../../src/package/views/core-view.ts';
import type { ActionsBase } from '../../../src/pages/actieagenda/actions-base.ts';
import { makeArea } from '../../domain/area-factory.ts';
import { makeHeader } from '../../domain/header-factory.ts';
import { makeProgramme } from '../../domain/programme-factory.ts';
import { makeIndicator as makeCount, makeObservation, makeReading as makeRead } from '../../domain/reading-factory.ts';
import { makeCore as makeEmpty } from '../../package/views/core-factory.ts';

export const TODAY = '2020-03-14';

export const AREAS = [
  makeArea('regio', 'region', null),
  makeArea('oost', 'district', 'regio'),
  makeArea('west', 'district', 'regio'),
  makeArea('dorp', 'municipality', 'oost'),
];

export const TREE = createAreaTree(AREAS);

export function makeDialogue(id: string, changes: Partial<ContentHeader> = {}): ContentHeader {
  return makeHeader(id, { date: '2020-02-01', contributions: 2, ...changes });
}

/** A share that is better when it is higher, for the region only. */
export function makeIndicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  return makeCount({
    id,
    name: id,
    subject: id,
    programme: 'zorg',
    unit: '%',
    kind: 'share',
    direction: 'higher',
    decimals: 1,
    disclosureThreshold: null,
    baselinePoints: null,
    ...changes,
  });
}

export function makeReading(indicator: Indicator, value: number | null): Reading {
  return makeRead(indicator, {
    area: makeArea('regio', 'region', null),
    figure: makeObservation('2019', value, { indicator: indicator.id, area: 'regio' }),
    limitation: 'no-series',
  });
}

export function makeCore(changes: Partial<CoreView> = {}): CoreView {
  return makeEmpty({
    areas: AREAS,
    programmes: [makeProgramme('zorg'), makeProgramme('ondermijning'), makeProgramme('vis', { kind: 'project' })],
    ...changes,
  });
}

export function makeBase(actions: readonly Action[], changes: Partial<ActionsBase> = {}): ActionsBase {
  return {
    core: makeCore(),
    actions,
    readings: [],
    area: makeArea('regio', 'region', null),
    period: '2019-K4',
    tree: TREE,
    year: '2020',
    ...changes,
  };
}
