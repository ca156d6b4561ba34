import { createAreaTree } from '../domain/area-tree.ts';
import type { DataPackage } from '../package/data-package.ts';
import { placeOf } from './cell-places.ts';
import { findFractions, multiplyFractions, toPercent } from './check-fractions.ts';
import { createHistory } from './check-history.ts';
import { createRowChecker, type ReportRow } from './check-rows.ts';
import { createSetChecker, type DeliveredFigure, type ReportSet } from './check-set.ts';
import { type Delivery, isImported, observationAt } from './delivery.ts';
import type { IntakeAnswers } from './intake-options.ts';
import type { IssueList } from './issue-list.ts';
import { PERCENT } from './observation-store.ts';
import type { RowPlan } from './row-plan.ts';

/** Adds what is wrong with the observations of known indicators and areas, one by one and together. */
export function checkDelivery(
  delivery: Delivery,
  plan: RowPlan,
  data: DataPackage,
  answers: IntakeAnswers,
  issues: IssueList,
): void {
  const { store } = delivery;
  const fractions = findFractions(delivery);
  if (answers.fractions === 'percent') multiplyFractions(delivery, fractions);
  else if (answers.fractions === undefined) {
    for (const place of fractions) {
      const value = store.value[place] ?? Number.NaN;
      const facts = {
        value: toText(value),
        proposal: toText(toPercent(value)),
        choices: ['percentage', 'zoals het er staat'],
      };
      issues.add('lijkt-op-fractie', { ...placeOf(store, plan, place, 'value'), ...facts });
    }
  }
  checkRows(delivery, plan, data, issues);
  checkSets(delivery, data, (code, place, part, facts) => {
    issues.add(code, place === null ? facts : { ...placeOf(store, plan, place, part), ...facts });
  });
}

function checkRows(delivery: Delivery, plan: RowPlan, data: DataPackage, issues: IssueList): void {
  const { store, indicators, areas } = delivery;
  const checkRow = createRowChecker(createAreaTree(data.areas), data.referenceDate);
  const findOutlier = createHistory(data.observations);
  let current = 0;
  const report: ReportRow = (code, part, facts) => {
    issues.add(code, { ...placeOf(store, plan, current, part), ...facts });
  };
  for (let place = 0; place < store.length; place += 1) {
    const indicator = indicators[store.indicator[place] ?? 0]?.indicator ?? null;
    const area = areas[store.area[place] ?? 0]?.area ?? null;
    if (indicator === null || area === null || !isImported(delivery, place)) continue;
    const observation = observationAt(delivery, place);
    if (observation === null) continue;
    const isPercent = ((store.flags[place] ?? 0) & PERCENT) !== 0;
    current = place;
    checkRow({ observation, indicator, area, isPercent }, report);
    const outlier = findOutlier(observation);
    if (outlier !== null) {
      const facts = { value: toText(observation.value ?? 0), ...outlier };
      issues.add('ver-buiten-verleden', { ...placeOf(store, plan, place, 'value'), ...facts });
    }
  }
}

/** One indicator after the other: no sum reaches over two of them, and a million figures at once would not fit in memory. */
function checkSets(delivery: Delivery, data: DataPackage, report: ReportSet): void {
  const checkSet = createSetChecker(data);
  for (const places of placesByIndicator(delivery)) {
    const figures: DeliveredFigure[] = [];
    for (const place of places) {
      const item = isImported(delivery, place) ? observationAt(delivery, place) : null;
      if (item !== null) figures.push({ item, place });
    }
    checkSet(figures, report);
  }
}

/** For each indicator of the package its places in the delivery, in order. */
function* placesByIndicator({ store, indicators }: Delivery): Generator<Int32Array> {
  const counts = new Int32Array(indicators.length);
  for (let place = 0; place < store.length; place += 1) countUp(counts, store.indicator[place] ?? 0);
  const starts = new Int32Array(indicators.length);
  for (let index = 1; index < starts.length; index += 1) {
    starts[index] = (starts[index - 1] ?? 0) + (counts[index - 1] ?? 0);
  }
  const sorted = new Int32Array(store.length);
  const next = starts.slice();
  for (let place = 0; place < store.length; place += 1) {
    const entry = store.indicator[place] ?? 0;
    sorted[next[entry] ?? 0] = place;
    countUp(next, entry);
  }
  for (const [entry, { indicator }] of indicators.entries()) {
    if (indicator === null) continue;
    const start = starts[entry] ?? 0;
    yield sorted.subarray(start, start + (counts[entry] ?? 0));
  }
}

function countUp(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

function toText(value: number): string {
  return String(value).replace('.', ',');
}
