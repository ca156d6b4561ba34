import type { Observation } from '../domain/observation.ts';
import type { DataPackage } from '../package/data-package.ts';
import { groupBy } from '../package/group-by.ts';
import { createNameList } from './name-list.ts';
import { isSameFigure } from './is-same-figure.ts';
import { type Delivery, isImported, observationAt } from './delivery.ts';

interface ChangedObservation {
  readonly before: Observation;
  /** Place in the delivery. */
  readonly place: number;
}

/** What a delivery does to what is published. */
export interface Difference {
  readonly added: number;
  readonly unchanged: number;
  readonly changed: readonly ChangedObservation[];
  /** Published, and not in the delivery although it has at least half of the areas beside it for that indicator and period. */
  readonly missing: readonly Observation[];
  /** Per place of the delivery: 0 not imported, 1 new, 2 changed, 3 unchanged. */
  readonly kinds: Uint8Array;
}

/** Compares a delivery with the published observations. What the file does not tell (teller, noemer, toelichting) does not count as a change. */
export function computeDifference(
  delivery: Delivery,
  { observations: published, areas }: Pick<DataPackage, 'areas' | 'observations'>,
): Difference {
  const { store } = delivery;
  const keys = createKeys(delivery, areas);
  // Numbers for keys: a million texts would cost more than all the rest.
  const placesOf = new Map<number, number>();
  const scopes = new Map<number, number>();
  for (const [index, { indicator, area, period }] of published.entries()) {
    const key = keys.find(indicator, area, period);
    if (key !== null) placesOf.set(key, index);
    const scope = keys.findScope(indicator, area, period);
    if (scope !== null) scopes.set(scope, 0);
  }
  const isDelivered = new Uint8Array(published.length);
  const kinds = new Uint8Array(store.length);
  const changed: ChangedObservation[] = [];
  let [added, unchanged] = [0, 0];
  for (let place = 0; place < store.length; place += 1) {
    if (!isImported(delivery, place)) continue;
    const scope = keys.scopeAt(place);
    const count = scopes.get(scope);
    if (count !== undefined) scopes.set(scope, count + 1);
    const index = placesOf.get(keys.keyAt(place));
    const before = index === undefined ? undefined : published[index];
    const after = before === undefined ? null : observationAt(delivery, place);
    if (index === undefined || before === undefined || after === null) {
      kinds[place] = 1;
      added += 1;
    } else {
      isDelivered[index] = 1;
      if (isSameFigure(before, after)) {
        kinds[place] = 3;
        unchanged += 1;
      } else {
        kinds[place] = 2;
        changed.push({ before, place });
      }
    }
  }
  const absent = groupBy(
    published.filter((_, index) => isDelivered[index] === 0),
    ({ indicator, area, period }) => String(keys.findScope(indicator, area, period) ?? ''),
  );
  const missing = [...absent].flatMap(([scope, list]) => {
    const count = scope === '' ? 0 : (scopes.get(Number(scope)) ?? 0);
    return count > 0 && list.length <= count ? list : [];
  });
  return { added, unchanged, changed, missing, kinds };
}

/** Numbers for indicator, area and period together, and for indicator, period and the areas beside each other (the scope). */
interface Keys {
  keyAt(place: number): number;
  scopeAt(place: number): number;
  /** null when the delivery has no such indicator, area or period. */
  find(indicator: string, area: string, period: string): number | null;
  findScope(indicator: string, area: string, period: string): number | null;
}

function createKeys({ store, indicators, areas, periods }: Delivery, packageAreas: DataPackage['areas']): Keys {
  const groups = createNameList<string>();
  const groupOf = new Map(
    packageAreas.map(({ id, level, parent }) => {
      const group = `${level}|${parent ?? ''}`;
      return [id, groups.place(group, () => group)] as const;
    }),
  );
  const texts = createNameList<string>();
  const periodKeys = Int32Array.from(periods, ({ text }) => texts.place(text, () => text));
  const areaGroups = Int32Array.from(areas, ({ id }) => groupOf.get(id) ?? groups.items.length);
  const indicatorPlaces = new Map(indicators.map(({ id }, place) => [id, place]));
  const areaPlaces = new Map(areas.map(({ id }, place) => [id, place]));
  const periodPlaces = new Map(texts.items.map((text, place) => [text, place]));
  const pair = (indicator: number, period: number): number => indicator * texts.items.length + period;
  const key = (indicator: number, period: number, area: number): number =>
    pair(indicator, period) * areas.length + area;
  const scope = (indicator: number, period: number, group: number): number =>
    pair(indicator, period) * (groups.items.length + 1) + group;
  return {
    keyAt: (place) =>
      key(store.indicator[place] ?? 0, periodKeys[store.period[place] ?? 0] ?? 0, store.area[place] ?? 0),
    scopeAt: (place) =>
      scope(
        store.indicator[place] ?? 0,
        periodKeys[store.period[place] ?? 0] ?? 0,
        areaGroups[store.area[place] ?? 0] ?? 0,
      ),
    find(indicator, area, period) {
      const [i, a, p] = [indicatorPlaces.get(indicator), areaPlaces.get(area), periodPlaces.get(period)];
      return i === undefined || a === undefined || p === undefined ? null : key(i, p, a);
    },
    findScope(indicator, area, period) {
      const [i, p] = [indicatorPlaces.get(indicator), periodPlaces.get(period)];
      return i === undefined || p === undefined ? null : scope(i, p, groupOf.get(area) ?? groups.items.length);
    },
  };
}
