import type { Action } from '../../../src/domain/action.ts';
import { createAreaTree } from '../../../src/domain/area-tree.ts';
import type { Dialogue, Letter, Picture, Story } from '../../../src/domain/content.ts';
import type { Programme } from '../../../src/domain/programme.ts';
import type { AreaView } from '../../../src/package/views/area-view.ts';
import type { CoreView } from '../../../src/package/views/core-view.ts';
import type { ThemeView } from '../../../src/package/views/theme-view.ts';
import type { ThemeBase } from '../../../src/pages/thema/theme-base.ts';
import { makeAction as makePlainAction } from '../../domain/action-factory.ts';
import { makeArea } from '../../domain/area-factory.ts';
import { makeProgramme as makePlainProgramme } from '../../domain/programme-factory.ts';
import { makeCore as makeEmpty } from '../../package/views/core-factory.ts';

export const AREAS = [
  makeArea('regio', 'region', null),
  makeArea('oost', 'district', 'regio'),
  makeArea('west', 'district', 'regio'),
  makeArea('stad', 'municipality', 'oost'),
];

export function makeProgramme(changes: Partial<Programme> = {}): Programme {
  return makePlainProgramme('digitaal', {
    name: 'Digitale veiligheid',
    tagline: 'Beter beschermen.',
    aim: 'Iedereen is beter beschermd.',
    ...changes,
  });
}

const HEADER = {
  title: 'Titel',
  summary: 'Samenvatting',
  programme: 'digitaal',
  indicators: [],
  area: 'regio',
  period: '2019-K4',
  date: '2020-01-14',
  origin: 'published',
  picture: null,
  openAgreements: 0,
  contributions: 0,
} as const;

export function makeLetter(id: string, changes: Partial<Letter> = {}): Letter {
  return {
    ...HEADER,
    id,
    form: 'letters',
    author: 'Redactie',
    genre: 'duiding',
    source: 'Actieagenda 2020',
    text: [],
    claims: [],
    ...changes,
  };
}

export function makeDialogue(id: string, changes: Partial<Dialogue> = {}): Dialogue {
  return {
    ...HEADER,
    id,
    form: 'dialogue',
    question: 'Wie belt?',
    thread: [],
    decisions: [],
    agreements: [],
    ...changes,
  };
}

export function makePicture(id: string, changes: Partial<Picture> = {}): Picture {
  return {
    ...HEADER,
    id,
    form: 'picture',
    drawing: { type: 'file', path: `beelden/${id}.svg`, width: 400, height: 260 },
    alt: 'Een tekening',
    caption: 'Bijschrift',
    source: 'Redactie',
    rights: 'CC BY 4.0',
    consent: null,
    notes: [],
    ...changes,
  };
}

export function makeStory(id: string, changes: Partial<Story> = {}): Story {
  return {
    ...HEADER,
    id,
    form: 'story',
    origin: 'example',
    author: 'Redactie',
    source: 'Verzonnen',
    quote: 'Ik klikte.',
    consent: { by: 'Anja', date: '2020-02-17', purpose: 'Publicatie', until: '2022-02-17' },
    text: [{ type: 'paragraph', children: [{ type: 'text', text: 'Anja verkoopt kaarsen.' }] }],
    ...changes,
  };
}

export function makeAction(id: string, changes: Partial<Action> = {}): Action {
  return makePlainAction(id, { programme: 'digitaal', owner: 'Programmaleider', due: '2020-06-01', ...changes });
}

export function makeCore(changes: Partial<CoreView> = {}): CoreView {
  return makeEmpty({ areas: AREAS, programmes: [makeProgramme()], ...changes });
}

export function makeAreaView(changes: Partial<AreaView> = {}): AreaView {
  return { area: 'regio', series: [], parentSeries: [], regionSeries: [], peers: [], issues: [], ...changes };
}

export function makeThemeView(changes: Partial<ThemeView> = {}): ThemeView {
  return {
    programme: 'digitaal',
    letters: [],
    claims: [],
    stories: [],
    dialogues: [],
    pictures: [],
    actions: [],
    trends: [],
    issues: [],
    ...changes,
  };
}

export function makeBase(changes: Partial<ThemeBase> = {}, area = 'regio'): ThemeBase {
  const tree = createAreaTree(AREAS);
  return {
    core: makeCore(),
    areaView: makeAreaView(),
    themeView: makeThemeView(),
    programme: makeProgramme(),
    area: tree.get(area) ?? makeArea(area, 'region', null),
    period: '2019-K4',
    tree,
    readings: [],
    scope: { area, period: '2019-K4', tree },
    ...changes,
  };
}
