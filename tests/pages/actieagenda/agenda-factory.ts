import type { Action } from '../../../src/domain/action.ts';
import type { Area } from '../../../src/domain/area.ts';
import { createAreaTree } from '../../../src/domain/area-tree.ts';
import type { ContentHeader } from '../../../src/domain/content.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Programme } from '../../../src/domain/programme.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import type { CoreView } from '../../../src/package/views/core-view.ts';
import type { ActionsBase } from '../../../src/pages/actieagenda/actions-base.ts';

export const TODAY = '2020-03-14';

function makeArea(id: string, level: Area['level'], parent: string | null): Area {
  return { id, name: id, level, parent, cbs: null, validFrom: null, validUntil: null, tile: null, abbreviation: '' };
}

export const AREAS = [
  makeArea('regio', 'region', null),
  makeArea('oost', 'district', 'regio'),
  makeArea('west', 'district', 'regio'),
  makeArea('dorp', 'municipality', 'oost'),
];

export const TREE = createAreaTree(AREAS);

export function makeProgramme(id: string, changes: Partial<Programme> = {}): Programme {
  return {
    id,
    name: id,
    kind: 'programme',
    tagline: '',
    aim: '',
    objectives: [],
    results: [],
    achieved: [],
    tools: [],
    districtThemes: [],
    indicators: [],
    highlight: null,
    source: 'Actieagenda 2020',
    ...changes,
  };
}

export function makeAction(id: string, changes: Partial<Action> = {}): Action {
  return {
    id,
    programme: 'zorg',
    title: id,
    text: '',
    objective: null,
    result: null,
    place: '',
    goal: null,
    indicators: [],
    areas: [],
    status: 'on-schedule',
    owner: 'Taskforce',
    start: '2020-01-01',
    due: '2020-06-30',
    expected: null,
    milestone: null,
    progress: null,
    origin: 'example',
    ...changes,
  };
}

export function makeDialogue(id: string, changes: Partial<ContentHeader> = {}): ContentHeader {
  return {
    id,
    form: 'dialogue',
    title: id,
    summary: '',
    programme: 'zorg',
    indicators: [],
    area: 'regio',
    period: '2019-K4',
    date: '2020-02-01',
    origin: 'example',
    picture: null,
    openAgreements: 0,
    contributions: 2,
    ...changes,
  };
}

export function makeIndicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: id,
    subject: id,
    plural: false,
    programme: 'zorg',
    unit: '%',
    kind: 'share',
    direction: 'higher',
    frequency: 'quarter',
    levels: ['region'],
    decimals: 1,
    definition: '',
    source: '',
    owner: '',
    nextDelivery: null,
    disclosureThreshold: null,
    partOf: null,
    parts: null,
    baselinePoints: null,
    ...changes,
  };
}

export function makeReading(indicator: Indicator, value: number | null): Reading {
  return {
    indicator,
    area: makeArea('regio', 'region', null),
    period: '2019-K4',
    figure: {
      indicator: indicator.id,
      area: 'regio',
      period: '2019',
      value,
      numerator: null,
      denominator: null,
      status: 'final',
      origin: 'published',
      reason: value === null ? 'unknown' : null,
      note: '',
    },
    previous: null,
    change: null,
    whole: null,
    target: null,
    targetReached: null,
    quarters: [],
    quarterTarget: null,
    spc: null,
    rebaseAt: [],
    limitation: 'no-series',
    variation: null,
    assurance: null,
    attention: 'follow',
  };
}

export function makeCore(changes: Partial<CoreView> = {}): CoreView {
  return {
    referenceDate: TODAY,
    version: '1',
    quarters: [],
    areas: AREAS,
    populations: [],
    indicators: [],
    programmes: [makeProgramme('zorg'), makeProgramme('ondermijning'), makeProgramme('vis', { kind: 'project' })],
    strategy: null,
    ambitions: [],
    targets: [],
    events: [],
    content: [],
    pictures: [],
    issues: [],
    ...changes,
  };
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
