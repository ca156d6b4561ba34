import type { Area } from '../../src/domain/area.ts';
import type { ChartEvent } from '../../src/domain/chart-event.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { MissingReason, Observation } from '../../src/domain/observation.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { SpcKind, SpcPoint, SpcRule } from '../../src/domain/spc.ts';

export const REGION: Area = {
  id: 'midden-nederland',
  name: 'Midden-Nederland',
  level: 'region',
  parent: null,
  cbs: 'RE03',
  validFrom: null,
  validUntil: null,
  tile: null,
  abbreviation: 'MN',
};

export const CYBERCRIME: Indicator = {
  id: 'geregistreerde-cybercrime',
  name: 'Geregistreerde cybercrime',
  subject: 'Cybercrime',
  plural: false,
  programme: 'digitale-veiligheid',
  unit: 'misdrijven',
  kind: 'count',
  direction: 'lower',
  frequency: 'quarter',
  levels: ['region', 'district', 'municipality'],
  decimals: 0,
  definition: 'Misdrijven.',
  source: 'Politie',
  owner: 'Politie',
  nextDelivery: null,
  disclosureThreshold: 5,
  partOf: null,
  parts: null,
  baselinePoints: 12,
};

export const BURGERNET: Indicator = {
  ...CYBERCRIME,
  id: 'burgernet-succespercentage',
  name: 'Succespercentage van Burgernet-acties',
  subject: 'Het succespercentage van Burgernet',
  programme: 'burgernet',
  unit: '%',
  kind: 'share',
  direction: 'higher',
  decimals: 1,
  parts: { numerator: 'acties met een treffer', denominator: 'acties' },
};

/** A quarter; a text is the reason why it has no value. */
export type Quarterly = number | MissingReason;

export function makeObservation(index: number, value: Quarterly, indicator = CYBERCRIME): Observation {
  return {
    indicator: indicator.id,
    area: REGION.id,
    period: addQuarters('2015-K1', index),
    value: typeof value === 'number' ? value : null,
    numerator: null,
    denominator: null,
    status: 'final',
    origin: 'example',
    reason: typeof value === 'number' ? null : value,
    note: '',
  };
}

export interface Limits {
  readonly mean: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export function makePoint(limits: Limits | null, kind: SpcKind | null, rule: SpcRule | null = null): SpcPoint {
  return {
    mean: limits?.mean ?? null,
    lower: limits?.lower ?? null,
    upper: limits?.upper ?? null,
    lowerTwoSigma: null,
    upperTwoSigma: null,
    rule,
    side: rule === null ? null : 'high',
    kind,
  };
}

interface MakeReading extends Partial<Reading> {
  readonly values: readonly Quarterly[];
  /** null = too few points for limits. */
  readonly limits?: Limits | null;
  /** Kinds by index; the others are common. */
  readonly kinds?: ReadonlyMap<number, SpcKind>;
  readonly provisionalLast?: boolean;
}

/** A reading with the given limits as they are: nothing is computed, so a test says all that it needs. */
export function makeReading({ values, limits = null, kinds, provisionalLast = false, ...rest }: MakeReading): Reading {
  const indicator = rest.indicator ?? CYBERCRIME;
  const quarters = values.map((value, index): Observation => {
    const observation = makeObservation(index, value, indicator);
    return provisionalLast && index === values.length - 1 ? { ...observation, status: 'provisional' } : observation;
  });
  const flat = limits !== null && limits.upper === null;
  const points = values.map((value, index) => {
    const kind = limits === null || typeof value !== 'number' ? null : (kinds?.get(index) ?? 'common');
    const signal = kind !== null && kind !== 'common';
    const beyond = signal && typeof value === 'number' && value > (limits?.upper ?? Infinity);
    return makePoint(limits, kind, signal ? (beyond ? 'beyond-limit' : 'shift') : null);
  });
  const variation = points.at(-1)?.kind ?? null;
  return {
    indicator,
    area: REGION,
    period: '2019-K4',
    figure: null,
    previous: null,
    change: null,
    whole: null,
    target: null,
    targetReached: null,
    quarters,
    quarterTarget: null,
    spc: { method: limits === null ? 'too-few' : flat ? 'flat' : 'xmr', points, variation, assurance: null },
    rebaseAt: [],
    limitation: limits === null ? 'too-few' : null,
    variation,
    assurance: null,
    attention: 'discuss',
    ...rest,
  };
}

/** The series of the overview: a shift from the 3rd quarter of 2016, far above the limits in 2019. */
export const CYBER_VALUES = [48, 55, 49, 54, 57, 52, 61, 58, 60, 66, 57, 65, 62, 71, 79, 87, 112, 138, 158, 181];

export function makeCyberReading(): Reading {
  const kinds = new Map(
    CYBER_VALUES.flatMap((_, index): [number, SpcKind][] => (index >= 6 ? [[index, 'concern']] : [])),
  );
  return makeReading({
    values: CYBER_VALUES,
    limits: { mean: 57, lower: 42, upper: 72 },
    kinds,
    provisionalLast: true,
  });
}

const BURGERNET_VALUES = [
  10.6, 11.7, 11.2, 10.4, 11.3, 12, 11.1, 11.6, 10.7, 11.4, 11.9, 11, 11.3, 12.1, 10.9, 11.7, 11.2, 12.6, 11.2, 11.5,
];

/** The series of the indicator screen: nothing but chance, with a target for 2020 above the upper limit. */
export function makeBurgernetReading(): Reading {
  return makeReading({
    indicator: BURGERNET,
    values: BURGERNET_VALUES,
    limits: { mean: 11.24, lower: 9.21, upper: 13.27 },
    provisionalLast: true,
    quarterTarget: 14,
    target: {
      indicator: BURGERNET.id,
      area: REGION.id,
      period: '2020',
      value: 14,
      kind: 'minimum',
      origin: 'published',
    },
    assurance: 'fail',
  });
}

export function makeEvent(date: string, title: string, rest: Partial<ChartEvent> = {}): ChartEvent {
  return {
    id: `${date} ${title}`,
    date,
    title,
    text: '',
    indicators: [],
    areas: [],
    rebase: null,
    origin: 'example',
    ...rest,
  };
}
