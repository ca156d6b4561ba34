import type { Area } from '../../domain/area.ts';
import type { ChartEvent } from '../../domain/chart-event.ts';
import { computeReading } from '../../domain/compute-reading.ts';
import type { Direction, Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { addQuarters } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import type { Target } from '../../domain/target.ts';

export interface MethodExample {
  readonly id: string;
  /** "1. Buiten de grens" */
  readonly title: string;
  readonly text: string;
  readonly direction: Direction;
  /** Quarterly values, the last one of the 4th quarter of 2019. */
  readonly values: readonly number[];
  /** Index of the first value after a new way of counting. */
  readonly rebaseAt?: number;
  /** Per quarter. */
  readonly target?: number;
}

interface DrawnExample {
  readonly example: MethodExample;
  readonly reading: Reading;
  readonly events: readonly ChartEvent[];
  readonly conclusion: string;
}

const LAST = '2019-K4';
const AREA: Area = {
  id: 'voorbeeldgebied',
  name: 'Voorbeeldgebied',
  level: 'region',
  parent: null,
  cbs: null,
  validFrom: null,
  validUntil: null,
  tile: null,
  abbreviation: 'VB',
};

/** An example as a screen would read it: limits, labels and icons are computed, none of them is written down. */
export function drawExample(example: MethodExample): DrawnExample {
  const indicator = toIndicator(example);
  const quarters = example.values.map((value, index) => toQuarter(example, value, index));
  const events = toEvents(example, quarters);
  const reading = computeReading({
    indicator,
    area: AREA,
    period: LAST,
    series: { indicator: example.id, area: AREA.id, years: [], quarters },
    targets: toTargets(example),
    events,
    areas: [AREA],
  });
  return { example, reading, events, conclusion: writeChartConclusion(reading) };
}

function toIndicator({ id, title, direction }: MethodExample): Indicator {
  return {
    id,
    name: `Voorbeeldreeks bij ‘${title.replace(/^\d\. /, '')}’`,
    subject: 'Voorbeeldreeks',
    plural: false,
    programme: '',
    unit: 'meldingen',
    kind: 'count',
    direction,
    frequency: 'quarter',
    levels: ['region'],
    decimals: 0,
    definition: 'Verzonnen getallen om een regel te laten zien.',
    source: 'Voorbeeld',
    owner: 'Voorbeeld',
    nextDelivery: null,
    disclosureThreshold: null,
    partOf: null,
    parts: null,
    baselinePoints: null,
  };
}

function toQuarter({ id, values }: MethodExample, value: number, index: number): Observation {
  return {
    indicator: id,
    area: AREA.id,
    period: addQuarters(LAST, index + 1 - values.length),
    value,
    numerator: null,
    denominator: null,
    status: 'final',
    origin: 'example',
    reason: null,
    note: '',
  };
}

function toEvents({ id, rebaseAt }: MethodExample, quarters: readonly Observation[]): ChartEvent[] {
  const start = rebaseAt === undefined ? undefined : quarters[rebaseAt]?.period;
  if (start === undefined) return [];
  const [year, quarter] = start.split('-K');
  const month = String(Number(quarter) * 3 - 2).padStart(2, '0');
  return [
    {
      id: `${id}-hermeting`,
      date: `${year}-${month}-01`,
      title: 'Hermeting',
      text: 'vanaf hier anders geteld',
      indicators: [id],
      areas: [],
      rebase: { reason: 'Vanaf hier wordt anders geteld.', author: 'Voorbeeld' },
      origin: 'example',
    },
  ];
}

/** computeReading divides a yearly count over its quarters. */
function toTargets({ id, target, direction }: MethodExample): Target[] {
  if (target === undefined) return [];
  const kind = direction === 'lower' ? 'maximum' : 'minimum';
  return [{ indicator: id, area: AREA.id, period: '2019', value: target * 4, kind, origin: 'example' }];
}
