import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { AreaEntry, IndicatorEntry } from './key-reader.ts';
import {
  type ObservationStore,
  ORIGIN_CODES,
  PROVISIONAL,
  REASON_CODES,
  REASON_PLACES,
  REFUSED,
} from './observation-store.ts';
import type { SettledPeriod } from './settle-periods.ts';

/** The observations of a file: columns of numbers and the lists that they point into. */
export interface Delivery {
  readonly store: ObservationStore;
  readonly indicators: readonly IndicatorEntry[];
  readonly areas: readonly AreaEntry[];
  readonly periods: readonly SettledPeriod[];
  readonly notes: ReadonlyMap<number, string>;
  readonly defaultOrigin: NonNullable<(typeof ORIGIN_CODES)[number]>;
  readonly allProvisional: boolean;
}

/** An observation whose indicator, area and period may be unknown to the package: then they stand as in the file. */
export interface DeliveredObservation extends Omit<Observation, 'period'> {
  readonly period: string;
}

export function isImported({ store }: Delivery, place: number): boolean {
  return ((store.flags[place] ?? 0) & REFUSED) === 0;
}

/** The observation at a place of the store. */
export function deliveredAt(delivery: Delivery, place: number): DeliveredObservation {
  const { store, indicators, areas, periods } = delivery;
  const indicator = indicators[store.indicator[place] ?? 0]?.id ?? '';
  const area = areas[store.area[place] ?? 0]?.id ?? '';
  return createAt(delivery, place, indicator, area, periods[store.period[place] ?? 0]?.text ?? '');
}

// Once, and not from parts: this runs for every row of a file.
function createAt<P extends string>(
  { store, notes, allProvisional, defaultOrigin }: Delivery,
  place: number,
  indicator: string,
  area: string,
  period: P,
): DeliveredObservation & { readonly period: P } {
  // To read past the end of a list of numbers is slow.
  const hasParts = store.numerator.length > 0;
  const isProvisional = allProvisional || ((store.flags[place] ?? 0) & PROVISIONAL) !== 0;
  return {
    indicator,
    area,
    period,
    value: numberOrNull(store.value[place]),
    numerator: hasParts ? numberOrNull(store.numerator[place]) : null,
    denominator: hasParts ? numberOrNull(store.denominator[place]) : null,
    status: isProvisional ? 'provisional' : 'final',
    origin: ORIGIN_CODES[store.origin[place] ?? 0] ?? defaultOrigin,
    reason: REASON_CODES[store.reason[place] ?? 0] ?? null,
    note: notes.size === 0 ? '' : (notes.get(place) ?? ''),
  };
}

/** The observation as the package has it; null when its indicator, area or period is not of the package. */
export function observationAt(delivery: Delivery, place: number): Observation | null {
  const { store, indicators, areas, periods } = delivery;
  const period: Period | null = periods[store.period[place] ?? 0]?.period ?? null;
  const indicator = indicators[store.indicator[place] ?? 0]?.indicator ?? null;
  const area = areas[store.area[place] ?? 0]?.area ?? null;
  if (indicator === null || area === null || period === null) return null;
  return createAt(delivery, place, indicator.id, area.id, period);
}

/** The figures of a delivery that the package can take, in the order of the file. */
export function listDelivered(delivery: Delivery): Observation[] {
  const delivered: Observation[] = [];
  for (let place = 0; place < delivery.store.length; place += 1) {
    const observation = isImported(delivery, place) ? observationAt(delivery, place) : null;
    if (observation !== null) delivered.push(observation);
  }
  return delivered;
}

/** Withholds the figure at a place: its numbers go from the store. */
export function hideAt({ store }: Delivery, place: number): void {
  store.value[place] = Number.NaN;
  store.numerator[place] = Number.NaN;
  store.denominator[place] = Number.NaN;
  store.reason[place] = REASON_PLACES.withheld;
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
