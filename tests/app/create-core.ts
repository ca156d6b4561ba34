import type { Area } from '../../src/domain/area.ts';
import type { ContentHeader } from '../../src/domain/content.ts';
import type { Quarter } from '../../src/domain/period.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import type { Programme } from '../../src/domain/programme.ts';
import type { CoreView } from '../../src/package/views/core-view.ts';

/** A region, two districts, three municipalities, two programmes, one story; quarters of 2018 and 2019. */
export function createCore(): CoreView {
  return {
    referenceDate: '2020-03-14',
    version: 'v',
    quarters: Array.from({ length: 8 }, (_, index) => ({
      period: addQuarters('2018-K1', index),
      provisional: index === 7,
      filled: true,
    })),
    areas: [
      createArea('midden-nederland', 'Midden-Nederland', 'region', null),
      createArea('oost', 'Oost-Utrecht', 'district', 'midden-nederland'),
      createArea('gooi', 'Gooi en Vechtstreek', 'district', 'midden-nederland'),
      createArea('zeist', 'Zeist', 'municipality', 'oost'),
      createArea('soest', 'Soest', 'municipality', 'oost'),
      createArea('laren', 'Laren', 'municipality', 'gooi'),
    ],
    populations: [],
    indicators: [
      createIndicator('cybercrime', 'Geregistreerde cybercrime', 'digitaal'),
      createIndicator('fraude', 'Geregistreerde online fraude', 'digitaal'),
      createIndicator('csv', 'Criminele netwerken (CSV’s) aangepakt', 'ondermijning'),
    ],
    programmes: [createProgramme('digitaal', 'Digitale veiligheid'), createProgramme('ondermijning', 'Ondermijning')],
    strategy: null,
    ambitions: [],
    targets: [],
    events: [],
    content: [createStory('de-cafe-eigenaar', 'De café-eigenaar', 'ondermijning')],
    pictures: [],
    issues: [],
  };
}

function createArea(id: string, name: string, level: Area['level'], parent: string | null): Area {
  return { id, name, level, parent, cbs: null, validFrom: null, validUntil: null, tile: null, abbreviation: '' };
}

function createIndicator(id: string, name: string, programme: string): CoreView['indicators'][number] {
  return {
    id,
    name,
    subject: name,
    plural: false,
    programme,
    unit: 'misdrijven',
    kind: 'count',
    direction: 'lower',
    frequency: 'quarter',
    levels: ['region'],
    decimals: 0,
    definition: '',
    source: '',
    owner: '',
    nextDelivery: null,
    disclosureThreshold: null,
    partOf: null,
    parts: null,
    baselinePoints: null,
  };
}

function createProgramme(id: string, name: string): Programme {
  return {
    id,
    name,
    kind: 'programme',
    tagline: `${name} in één regel`,
    aim: '',
    objectives: [],
    results: [],
    achieved: [],
    tools: [],
    districtThemes: [],
    highlight: null,
    indicators: [],
    source: '',
  };
}

function createStory(id: string, title: string, programme: string): ContentHeader {
  const period: Quarter = '2019-K4';
  const links = { programme, indicators: [], area: 'midden-nederland', period, picture: null };
  return {
    id,
    form: 'story',
    title,
    summary: 'Wie gaat het aan?',
    ...links,
    date: '2020-01-01',
    origin: 'example',
    openAgreements: 0,
    contributions: 0,
  };
}
