import type { Delivery } from './delivery.ts';
import { isImported } from './delivery.ts';
import { PERCENT } from './observation-store.ts';

/**
 * Indicators of percentages whose values without a percent sign all lie between 0 and 1, as Excel keeps 11,6% as 0,116: the
 * place of the first such value of each. A cell with a percent sign is no fraction, and says nothing of the others.
 */
export function findFractions(delivery: Delivery): number[] {
  const { store, indicators } = delivery;
  const firsts = new Map<number, number>();
  const others = new Set<number>();
  for (let place = 0; place < store.length; place += 1) {
    const entry = store.indicator[place] ?? 0;
    if (indicators[entry]?.indicator?.unit !== '%' || !isImported(delivery, place)) continue;
    const value = store.value[place] ?? Number.NaN;
    if (Number.isNaN(value) || value === 0 || hasSign(delivery, place)) continue;
    if (value < 0 || value > 1) others.add(entry);
    else if (value < 1 && !firsts.has(entry)) firsts.set(entry, place);
  }
  return [...firsts].filter(([entry]) => !others.has(entry)).map(([, place]) => place);
}

function hasSign({ store }: Delivery, place: number): boolean {
  return ((store.flags[place] ?? 0) & PERCENT) !== 0;
}

/** 0.116 -> 11.6, for every value of the indicators found that has no percent sign, in place. */
export function multiplyFractions(delivery: Delivery, firsts: readonly number[]): void {
  const { store } = delivery;
  const entries = new Set(firsts.map((place) => store.indicator[place] ?? 0));
  for (let place = 0; place < store.length; place += 1) {
    if (!entries.has(store.indicator[place] ?? 0) || hasSign(delivery, place)) continue;
    store.value[place] = toPercent(store.value[place] ?? Number.NaN);
  }
}

/** 0.116 -> 11.6, without the rounding of the computer. */
export function toPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(14));
}
