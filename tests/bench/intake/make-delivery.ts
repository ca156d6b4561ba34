import type { Area } from '../../../src/domain/area.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { DataPackage } from '../../../src/package/data-package.ts';

const DISTRICTS = 5;
const MUNICIPALITIES = 39;
const QUARTERS = 80;

/** A package with one region, and so many indicators that a million different figures fit in it; without published figures. */
export function makePackage(indicators: number): DataPackage {
  return {
    referenceDate: '2020-03-14',
    areas: makeAreas(),
    indicators: Array.from({ length: indicators }, (_, index) => makeIndicator(index)),
    populations: [],
    programmes: [],
    strategy: null,
    ambitions: [],
    actions: [],
    observations: [],
    targets: [],
    events: [],
    expectations: [],
    trends: [],
    letters: [],
    stories: [],
    dialogues: [],
    pictures: [],
  };
}

/** The bytes of a CSV file of so many rows, in which districts and region are the sums of their municipalities. */
export function makeDelivery(rows: number): Uint8Array {
  const lines = ['indicator;gebied;periode;waarde;status'];
  const areas = makeAreas();
  for (let indicator = 0; lines.length <= rows; indicator += 1) {
    for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
      const period = `${2000 + Math.floor(quarter / 4)}-K${1 + (quarter % 4)}`;
      const sums = new Map<string, number>();
      // From the last area to the first: parts before wholes.
      for (const { id, level, parent } of areas.toReversed()) {
        const own = (indicator * 7919 + quarter * 31 + lines.length * 17) % 997;
        const value = level === 'municipality' ? own : (sums.get(id) ?? 0);
        if (parent !== null) sums.set(parent, (sums.get(parent) ?? 0) + value);
        lines.push(`meting-${indicator};${id};${period};${value};definitief`);
      }
    }
  }
  return new TextEncoder().encode(lines.slice(0, rows + 1).join('\r\n'));
}

function makeAreas(): Area[] {
  const facts = { cbs: null, validFrom: null, validUntil: null, tile: null, abbreviation: '' };
  return [
    { ...facts, id: 'regio', name: 'Regio', level: 'region', parent: null },
    ...Array.from({ length: DISTRICTS }, (_, index): Area => {
      return { ...facts, id: `district-${index}`, name: `District ${index}`, level: 'district', parent: 'regio' };
    }),
    ...Array.from({ length: MUNICIPALITIES }, (_, index): Area => {
      const parent = `district-${index % DISTRICTS}`;
      return { ...facts, id: `gemeente-${index}`, name: `Gemeente ${index}`, level: 'municipality', parent };
    }),
  ];
}

function makeIndicator(index: number): Indicator {
  return {
    id: `meting-${index}`,
    name: `Meting ${index}`,
    subject: `Meting ${index}`,
    plural: false,
    programme: 'meten',
    unit: 'stuks',
    kind: 'count',
    direction: 'neutral',
    frequency: 'quarter',
    levels: ['region', 'district', 'municipality'],
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
