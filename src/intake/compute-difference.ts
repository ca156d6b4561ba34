import { isHidden } from '../domain/judge-series.ts';
import type { Observation } from '../domain/observation.ts';
import type { DataPackage } from '../package/data-package.ts';
import { groupBy } from '../package/group-by.ts';
import { toPackageNumber } from '../package/write-figure-row.ts';
import { type Delivery, isImported, observationAt } from './delivery.ts';

export interface ChangedObservation {
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
  { observations: published, areas: packageAreas }: Pick<DataPackage, 'areas' | 'observations'>,
): Difference {
  const { store } = delivery;
  const known = new Map(published.map((observation) => [keyOf(observation), observation]));
  const delivered = new Set<string>();
  const scopes = new Map<string, number>();
  const groups = new Map(
    packageAreas.map(({ id, level, parent }): [string, string] => [id, `${level}|${parent ?? ''}`]),
  );
  const scopeOf = ({ indicator, area, period }: Observation): string =>
    `${indicator}|${period}|${groups.get(area) ?? ''}`;
  const kinds = new Uint8Array(store.length);
  const changed: ChangedObservation[] = [];
  let [added, unchanged] = [0, 0];
  for (let place = 0; place < store.length; place += 1) {
    if (!isImported(delivery, place)) continue;
    const after = observationAt(delivery, place);
    if (after === null) {
      kinds[place] = 1;
      added += 1;
      continue;
    }
    delivered.add(keyOf(after));
    scopes.set(scopeOf(after), (scopes.get(scopeOf(after)) ?? 0) + 1);
    const before = known.get(keyOf(after));
    if (before === undefined) {
      kinds[place] = 1;
      added += 1;
    } else if (isSame(before, after)) {
      kinds[place] = 3;
      unchanged += 1;
    } else {
      kinds[place] = 2;
      changed.push({ before, place });
    }
  }
  const absent = groupBy(
    published.filter((each) => scopes.has(scopeOf(each)) && !delivered.has(keyOf(each))),
    scopeOf,
  );
  const missing = [...absent].flatMap(([scope, list]) => (list.length <= (scopes.get(scope) ?? 0) ? list : []));
  return { added, unchanged, changed, missing, kinds };
}

function isSame(before: Observation, after: Observation): boolean {
  return (
    isEqual(before.value, after.value) &&
    before.reason === after.reason &&
    before.status === after.status &&
    (after.note === '' || toLines(before.note) === toLines(after.note)) &&
    // Of a hidden figure the package keeps no numerator and denominator, whatever the file says.
    (isHidden(after) ||
      ((after.numerator === null || isEqual(before.numerator, after.numerator)) &&
        (after.denominator === null || isEqual(before.denominator, after.denominator))))
  );
}

/** As the package would write them. */
function isEqual(a: number | null, b: number | null): boolean {
  return a === b || toPackageNumber(a) === toPackageNumber(b);
}

/** Line ends and outer blanks are no part of what a note says. */
function toLines(note: string): string {
  return note.replaceAll('\r\n', '\n').trim();
}

function keyOf({ indicator, area, period }: { indicator: string; area: string; period: string }): string {
  return `${indicator}|${area}|${period}`;
}
