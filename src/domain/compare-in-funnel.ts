import type { Area, Population } from './area.ts';
import { LEAST_DENOMINATOR } from './compare-areas.ts';
import { computeProportionFunnel, computeRateFunnel, type FunnelPlace, placeInFunnel } from './funnel.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { startDate } from './period-math.ts';
import { computeRate, findInhabitants, sumInhabitants } from './rate.ts';

/** A funnel of fewer areas than this says nothing about the areas together. */
const LEAST_AREAS = 5;

/**
 * Why areas are not laid in a funnel: limits for this kind of figure cannot be computed, it counts no persons or cases,
 * the region has no figure (or no inhabitants) in the period, or fewer than 5 areas can be compared.
 */
export type NoFunnel = 'kind' | 'no-cases' | 'no-region' | 'too-few';

export interface FunnelPoint {
  readonly area: Area;
  /** Of which value is part: denominator of a share, inhabitants for a count. */
  readonly size: number;
  /** In percent, or per 1.000 inhabitants. */
  readonly value: number;
  readonly observation: Observation;
  readonly place: FunnelPlace;
  /** Above or below the region. */
  readonly side: 'high' | 'low';
}

/** How many areas are not among the points, and why: withheld or secret, a share of fewer than 15, or nothing known. */
export interface LeftOut {
  readonly hidden: number;
  readonly few: number;
  readonly absent: number;
}

export interface FunnelComparison {
  readonly measure: 'percent' | 'rate';
  /** Value of the region, around which the limits lie. */
  readonly centre: number;
  /** From small to large, as they stand along the axis; areas of one size by name. */
  readonly points: readonly FunnelPoint[];
  readonly leftOut: LeftOut;
  /** ISO date of the inhabitants; null for a share. */
  readonly inhabitantsOn: string | null;
}

export interface FunnelInput {
  readonly indicator: Pick<Indicator, 'kind' | 'unit' | 'disclosureThreshold'>;
  /** Every area of one level with its figure of one period. */
  readonly areas: readonly { readonly area: Area; readonly observation: Observation | null }[];
  /** Of the same period. */
  readonly region: Observation | null;
  readonly populations: readonly Population[];
}

/**
 * Areas around the region: a share against its denominator (binomial limits), a count of persons or cases per 1.000
 * inhabitants against the inhabitants (Poisson limits). What is withheld is counted and nowhere else.
 */
export function compareInFunnel(input: FunnelInput): FunnelComparison | NoFunnel {
  const { indicator, region } = input;
  const isShare = indicator.kind === 'share';
  if (!isShare && indicator.kind !== 'count') return 'kind';
  if (!isShare && indicator.disclosureThreshold === null) return 'no-cases';
  const centre = region === null ? null : findCentre(region, isShare, input);
  if (region === null || centre === null) return 'no-region';
  const found = input.areas.map(({ area, observation }) => toPlaced(area, observation, region, isShare, input));
  const points = found.flatMap((each) => (typeof each === 'string' ? [] : toPoint(each, centre, isShare)));
  if (points.length < LEAST_AREAS) return 'too-few';
  const count = (reason: keyof LeftOut) => found.filter((each) => each === reason).length;
  return {
    measure: isShare ? 'percent' : 'rate',
    centre,
    points: points.sort((a, b) => a.size - b.size || a.area.name.localeCompare(b.area.name, 'nl')),
    leftOut: { hidden: count('hidden'), few: count('few'), absent: count('absent') },
    inhabitantsOn: isShare ? null : (sumOf(input, region)?.date ?? null),
  };
}

type Placed = Pick<FunnelPoint, 'area' | 'size' | 'value' | 'observation'>;

function findCentre(region: Observation, isShare: boolean, input: FunnelInput): number | null {
  if (region.value === null || region.reason !== null || isShare) return region.reason === null ? region.value : null;
  const people = sumOf(input, region);
  return people === null ? null : computeRate(region.value, people.inhabitants);
}

/** Of the region itself where it was counted, else of all its areas together. */
function sumOf({ areas, populations }: FunnelInput, region: Observation) {
  const date = startDate(region.period);
  const ids = areas.map(({ area }) => area.id);
  return findInhabitants(populations, region.area, date) ?? sumInhabitants(populations, ids, date);
}

function toPlaced(
  area: Area,
  observation: Observation | null,
  region: Observation,
  isShare: boolean,
  { populations }: FunnelInput,
): Placed | keyof LeftOut {
  if (observation === null || observation.period !== region.period) return 'absent';
  const { value, reason, denominator } = observation;
  if (reason === 'small' || reason === 'withheld' || reason === 'secret') return 'hidden';
  if (value === null || reason !== null) return 'absent';
  if (isShare) {
    if (denominator === null) return 'absent';
    return denominator < LEAST_DENOMINATOR ? 'few' : { area, size: denominator, value, observation };
  }
  const size = findInhabitants(populations, area.id, startDate(region.period))?.inhabitants ?? 0;
  const rate = computeRate(value, size);
  return rate === null ? 'absent' : { area, size, value: rate, observation };
}

function toPoint(placed: Placed, centre: number, isShare: boolean): FunnelPoint[] {
  const [limits] = isShare ? computeProportionFunnel(centre, [placed.size]) : computeRateFunnel(centre, [placed.size]);
  if (limits === undefined) return [];
  return [{ ...placed, place: placeInFunnel(placed.value, limits), side: placed.value > centre ? 'high' : 'low' }];
}
