import type { IndicatorKind } from './indicator.ts';
import type { MissingReason, Observation } from './observation.ts';
import type { Period } from './period.ts';
import { comparePeriods } from './period-math.ts';
import { sumExact } from './sum-exact.ts';

/** What the sum is of: it becomes the area and period of the result. */
interface AggregateInto {
  readonly kind: IndicatorKind;
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
}

interface Amount {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: MissingReason | null;
}

const NOTHING = { value: null, numerator: null, denominator: null };

// The gravest first, so that the reason does not depend on the order of the parts.
const REASONS: readonly MissingReason[] = ['secret', 'withheld', 'small', 'unknown', 'not-applicable'];

/**
 * One observation of all parts together, by the kind of the indicator; the caller hands over every part there should be.
 * count: the sum over areas and periods. stock: the sum over the areas of the last period. share and ratio: the sums of
 * numerators and denominators divided, never a mean of percentages. mean: weighed by denominator. The value is null when
 * a part is missing (with its reason), when a share lacks its numerator or denominator (unknown), or when there is
 * nothing to divide by (not-applicable). The same to the last bit in any order of the parts.
 */
export function aggregate(parts: readonly Observation[], into: AggregateInto): Observation {
  const { kind, indicator, area, period } = into;
  const [first] = parts;
  const base = { indicator, area, period, note: '' };
  if (first === undefined) return { ...base, ...NOTHING, status: 'final', origin: 'derived', reason: 'unknown' };
  if (parts.length === 1) return { ...first, ...base };
  return {
    ...base,
    ...computeAmount(parts, kind),
    status: parts.some(({ status }) => status === 'provisional') ? 'provisional' : 'final',
    origin: parts.some(({ origin }) => origin === 'example') ? 'example' : 'derived',
  };
}

function computeAmount(parts: readonly Observation[], kind: IndicatorKind): Amount {
  if (kind === 'count') return sumValues(parts);
  if (kind === 'stock') return sumStock(parts);
  if (kind === 'mean') return weighMean(parts);
  return divideSums(parts, kind === 'share' ? 100 : factorOf(parts));
}

function sumValues(parts: readonly Observation[]): Amount {
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  if (values.length < parts.length) return missing(parts);
  return { value: sumExact(values), ...sumParts(parts), reason: null };
}

/** Only areas that all have the last period make a sum of it; one that stops earlier would be left out in silence. */
function sumStock(parts: readonly Observation[]): Amount {
  const last = parts.reduce<Period>(
    (latest, { period }) => (comparePeriods(period, latest) > 0 ? period : latest),
    '1900',
  );
  const current = parts.filter(({ period }) => period === last);
  const areas = new Set(parts.map(({ area }) => area));
  return current.length < areas.size ? { ...NOTHING, reason: 'unknown' } : sumValues(current);
}

function divideSums(parts: readonly Observation[], factor: number): Amount {
  // 0 of 0 has no percentage of its own and is known all the same.
  const absent = parts.filter(({ value, denominator }) => value === null && denominator !== 0);
  if (absent.length > 0) return missing(absent);
  const { numerator, denominator } = sumParts(parts);
  if (numerator === null || denominator === null) return { ...NOTHING, reason: 'unknown' };
  if (denominator === 0) return { value: null, numerator, denominator, reason: 'not-applicable' };
  return { value: (factor * numerator) / denominator, numerator, denominator, reason: null };
}

function weighMean(parts: readonly Observation[]): Amount {
  const absent = parts.filter(({ value, denominator }) => value === null && denominator !== 0);
  if (absent.length > 0) return missing(absent);
  const { numerator, denominator } = sumParts(parts);
  if (denominator === null) return { ...NOTHING, reason: 'unknown' };
  if (denominator === 0) return { value: null, numerator, denominator, reason: 'not-applicable' };
  const weighed = parts.map(({ value, denominator: weight }) => (value ?? 0) * (weight ?? 0));
  return { value: sumExact(weighed) / denominator, numerator, denominator, reason: null };
}

/** Both sums, each null when one part lacks it. */
function sumParts(parts: readonly Observation[]): Pick<Amount, 'numerator' | 'denominator'> {
  const sum = (values: readonly (number | null)[]): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length < values.length ? null : sumExact(known);
  };
  return {
    numerator: sum(parts.map(({ numerator }) => numerator)),
    denominator: sum(parts.map(({ denominator }) => denominator)),
  };
}

/** 1, 100, 1.000: the power of ten between numerator / denominator and the value of a ratio, read from its parts. */
function factorOf(parts: readonly Observation[]): number {
  const known = parts.filter(({ value, numerator, denominator }) => value && numerator && denominator);
  const values = sumExact(known.map(({ value, denominator }) => (value ?? 0) * (denominator ?? 0)));
  const numerators = sumExact(known.map(({ numerator }) => numerator ?? 0));
  const ratio = values / numerators;
  return ratio > 0 && Number.isFinite(ratio) ? 10 ** Math.round(Math.log10(ratio)) : 1;
}

/** "minder dan 5" is said of one part; a sum that holds it is withheld, for it may well be more. */
function missing(parts: readonly Observation[]): Amount {
  const reasons = new Set(parts.filter(({ value }) => value === null).map(({ reason }) => reason ?? 'unknown'));
  const reason = REASONS.find((each) => reasons.has(each)) ?? 'unknown';
  return { ...NOTHING, reason: reason === 'small' ? 'withheld' : reason };
}
