import type { IssueList } from './issue-list.ts';
import { type ObservationStore, REFUSED } from './observation-store.ts';
import type { RowPlan } from './row-plan.ts';

/**
 * Refuses observations whose indicator, area and period stand in the file more than once: with another value all of them,
 * with the same value all but the first, so that the outcome does not depend on the order of the rows.
 */
export function findDuplicates(
  store: ObservationStore,
  periodKeys: Int32Array,
  plan: RowPlan,
  issues: IssueList,
): void {
  const { length, indicator, area, period, flags } = store;
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, length * 2)));
  // An open hash table of places + 1; a Map of a million keys costs four times the memory.
  const table = new Int32Array(size);
  const [depth, width] = [1 + highest(periodKeys, periodKeys.length), 1 + highest(area, length)];
  // Where each combination can have a slot of its own, what stands together in the file does so in memory, which is faster.
  const isRoomy = (1 + highest(indicator, length)) * depth * width <= size;
  for (let place = 0; place < length; place += 1) {
    if (((flags[place] ?? 0) & REFUSED) !== 0) continue;
    const i = indicator[place] ?? 0;
    const a = area[place] ?? 0;
    const p = periodKeys[period[place] ?? 0] ?? 0;
    let slot = isRoomy ? (i * depth + p) * width + a : hash(i, a, p) & (size - 1);
    for (;;) {
      const other = (table[slot] ?? 0) - 1;
      if (other < 0) {
        table[slot] = place + 1;
        break;
      }
      if (indicator[other] === i && area[other] === a && periodKeys[period[other] ?? 0] === p) {
        report(store, other, place, plan, issues);
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
}

function hash(indicator: number, area: number, period: number): number {
  const mixed = (Math.imul(indicator, 0x9e3779b1) ^ Math.imul(area, 0x85ebca6b) ^ Math.imul(period, 0xc2b2ae35)) >>> 0;
  return mixed ^ (mixed >>> 15);
}

function highest(list: Int32Array, length: number): number {
  let found = 0;
  for (let place = 0; place < length; place += 1) found = Math.max(found, list[place] ?? 0);
  return found;
}

function report(store: ObservationStore, first: number, second: number, plan: RowPlan, issues: IssueList): void {
  const isSame = Object.is(store.value[first], store.value[second]) && store.reason[first] === store.reason[second];
  const column = store.column[second] ?? 0;
  const value = store.value[second] ?? Number.NaN;
  issues.add(isSame ? 'dubbele-rij' : 'dubbele-sleutel', {
    row: store.row[second] ?? 0,
    column,
    columnName: plan.names[column] ?? '',
    value: Number.isNaN(value) ? '' : String(value).replace('.', ','),
    detail: String(store.row[first]),
  });
  store.flags[second] = (store.flags[second] ?? 0) | REFUSED;
  if (!isSame) store.flags[first] = (store.flags[first] ?? 0) | REFUSED;
}
