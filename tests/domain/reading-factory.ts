import type { Indicator } from '../../src/domain/indicator.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Period, Quarter } from '../../src/domain/period.ts';
import { addQuarters, toYear } from '../../src/domain/period-math.ts';
import type { Change, Reading } from '../../src/domain/reading.ts';
import type { SpcKind, SpcPoint, SpcRule } from '../../src/domain/spc.ts';
import type { Target } from '../../src/domain/target.ts';

export function makeIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'cybercrime',
    name: 'Geregistreerde cybercrime',
    subject: 'Cybercrime',
    plural: false,
    programme: 'digitale-veiligheid',
    unit: 'misdrijven',
    kind: 'count',
    direction: 'lower',
    frequency: 'quarter',
    levels: ['region'],
    decimals: 0,
    definition: 'Misdrijven die de politie registreert.',
    source: 'Actieagenda 2020',
    owner: 'Politie',
    nextDelivery: null,
    disclosureThreshold: 5,
    partOf: null,
    parts: null,
    baselinePoints: 12,
    ...changes,
  };
}

export function makeObservation(period: Period, value: number | null, changes: Partial<Observation> = {}): Observation {
  return {
    indicator: 'cybercrime',
    area: 'midden-nederland',
    period,
    value,
    numerator: null,
    denominator: null,
    status: 'final',
    origin: 'published',
    reason: value === null ? 'unknown' : null,
    note: '',
    ...changes,
  };
}

export function makeTarget(value: number, changes: Partial<Target> = {}): Target {
  return {
    indicator: 'cybercrime',
    area: 'midden-nederland',
    period: '2019',
    value,
    kind: 'minimum',
    origin: 'published',
    ...changes,
  };
}

interface SeriesOptions {
  readonly values: readonly (number | null)[];
  /** [lower, mean, upper] of every point. */
  readonly limits: readonly [number | null, number, number | null];
  readonly end?: Quarter;
  readonly rule?: SpcRule | null;
  readonly side?: 'high' | 'low' | null;
  readonly variation?: SpcKind | null;
  /** Changes of the last quarter, such as provisional. */
  readonly last?: Partial<Observation>;
  readonly all?: Partial<Observation>;
}

/** The part of a reading that the quarters make; only the last point carries the rule. */
export function makeSeries(options: SeriesOptions): Partial<Reading> {
  const {
    values,
    limits,
    end = '2019-K4',
    rule = null,
    side = null,
    variation = 'common',
    last = {},
    all = {},
  } = options;
  const [lower, mean, upper] = limits;
  const lastMeasured = values.findLastIndex((value) => value !== null);
  const quarters = values.map((value, index) =>
    makeObservation(addQuarters(end, index + 1 - values.length), value, {
      ...all,
      ...(index === values.length - 1 ? last : {}),
    }),
  );
  const points = values.map(
    (_, index): SpcPoint => ({
      mean,
      lower,
      upper,
      lowerTwoSigma: lower === null ? null : mean - ((mean - lower) * 2) / 3,
      upperTwoSigma: upper === null ? null : mean + ((upper - mean) * 2) / 3,
      rule: index === lastMeasured ? rule : null,
      side: index === lastMeasured ? side : null,
      kind: index === lastMeasured ? variation : 'common',
    }),
  );
  return { quarters, variation, spc: { method: 'xmr', points, variation, assurance: null } };
}

interface FigureOptions {
  readonly now: number | null;
  readonly before?: number | null;
  readonly year?: number;
  readonly type?: Change['type'];
  readonly changes?: Partial<Observation>;
}

/** The part of a reading that the year figures make; a change in percent unless said otherwise. */
export function makeFigure({
  now,
  before = null,
  year = 2019,
  type = 'percent',
  changes = {},
}: FigureOptions): Partial<Reading> {
  const known = now !== null && before !== null;
  const amount = known ? (type === 'percent' ? ((now - before) / before) * 100 : now - before) : 0;
  return {
    figure: makeObservation(toYear(year), now, changes),
    previous: before === null ? null : makeObservation(toYear(year - 1), before),
    change: known ? { against: toYear(year - 1), type, amount } : null,
  };
}

/** A reading of the region at the 4th quarter of 2019, empty but for what the parts say. */
export function makeReading(indicator: Partial<Indicator>, ...parts: Partial<Reading>[]): Reading {
  const empty: Reading = {
    indicator: makeIndicator(indicator),
    area: {
      id: 'midden-nederland',
      name: 'Midden-Nederland',
      level: 'region',
      parent: null,
      cbs: null,
      validFrom: null,
      validUntil: null,
      tile: null,
      abbreviation: 'MN',
    },
    period: '2019-K4',
    figure: null,
    previous: null,
    change: null,
    whole: null,
    target: null,
    targetReached: null,
    quarters: [],
    quarterTarget: null,
    spc: null,
    rebaseAt: [],
    limitation: null,
    variation: null,
    assurance: null,
    attention: 'follow',
  };
  return parts.reduce<Reading>((reading, part) => ({ ...reading, ...part }), empty);
}

const GROWTH = [48, 55, 49, 54, 57, 48, 60, 62, 59, 61, 66, 60, 65, 63, 70, 78, 112, 138, 158, 181];

/** 589 cybercrimes, 97% more, the last quarter provisional and far beyond the limit. */
export function makeCybercrime(...parts: Partial<Reading>[]): Reading {
  return makeReading(
    {},
    makeFigure({ now: 589, before: 299 }),
    makeSeries({
      values: GROWTH,
      limits: [42, 57, 72],
      rule: 'beyond-limit',
      side: 'high',
      variation: 'concern',
      last: { status: 'provisional' },
      all: { origin: 'example' },
    }),
    { attention: 'discuss' },
    ...parts,
  );
}

/** 11,6% Burgernet hits, twenty common quarters, and a target of 14% for 2020 beyond the upper limit. */
export function makeBurgernet(...parts: Partial<Reading>[]): Reading {
  const values = Array.from({ length: 20 }, (_, index) => 11.2 + (index % 2 === 0 ? -0.5 : 0.5));
  return makeReading(
    {
      id: 'succes',
      name: 'Succespercentage van Burgernet-acties',
      subject: 'Burgernet',
      programme: 'burgernet',
      unit: '%',
      kind: 'share',
      direction: 'higher',
      decimals: 1,
    },
    makeFigure({ now: 11.6, before: 11.2, type: 'points' }),
    makeSeries({ values, limits: [9.2, 11.2, 13.3] }),
    { target: makeTarget(14, { period: '2020' }), quarterTarget: 14, assurance: 'fail', attention: 'discuss' },
    ...parts,
  );
}
