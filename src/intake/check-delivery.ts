import { createAreaTree } from '../domain/area-tree.ts';
import type { DataPackage } from '../package/data-package.ts';
import { groupBy } from '../package/group-by.ts';
import { placeOf } from './cell-places.ts';
import { findFractions, multiplyFractions, toPercent } from './check-fractions.ts';
import { createHistory } from './check-history.ts';
import { createRowChecker, type ReportRow } from './check-rows.ts';
import { createSetChecker, type DeliveredFigure, type ReportSet } from './check-set.ts';
import { createCompleteness } from './create-completeness.ts';
import { type Delivery, hideAt, isImported, observationAt } from './delivery.ts';
import type { IntakeAnswers } from './intake-options.ts';
import type { IssueList } from './issue-list.ts';
import { PERCENT } from './observation-store.ts';
import type { RowPlan, ValueColumn } from './row-plan.ts';
import { createExposureCheck } from './sums/check-exposure.ts';
import { createSumsFinder, type RawFigures } from './sums/create-sums-finder.ts';
import type { DerivedSum, SumsOfIndicator } from './sums/derive-sums.ts';
import { createLargeReport } from './sums/report-large.ts';
import { createSumsReport } from './sums/report-sums.ts';

/**
 * Adds what is wrong with the observations of known indicators and areas, one by one and together. The answer is what
 * they add up to where the file does not tell it; a figure that would give a hidden one away is withheld in the delivery.
 */
export function checkDelivery(
  delivery: Delivery,
  plan: RowPlan,
  data: DataPackage,
  answers: IntakeAnswers,
  raw: RawFigures,
  issues: IssueList,
): DerivedSum[] {
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
  return checkSets(delivery, data, raw, (code, place, part, facts) => {
    issues.add(code, place === null ? facts : { ...placeOf(store, plan, place, part), ...facts });
  });
}

function checkRows(delivery: Delivery, plan: RowPlan, data: DataPackage, issues: IssueList): void {
  const { store, indicators, areas } = delivery;
  const checkRow = createRowChecker(createAreaTree(data.areas), data.referenceDate);
  const findOutlier = createHistory(data.observations);
  const percentColumns = new Set(plan.values.filter(isPercentColumn).map(({ index }) => index));
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
    const isPercent = ((store.flags[place] ?? 0) & PERCENT) !== 0 || percentColumns.has(store.column[place] ?? -1);
    current = place;
    checkRow({ observation, indicator, area, isPercent }, report);
    const outlier = findOutlier(observation);
    if (outlier !== null) {
      const facts = { value: toText(observation.value ?? 0), ...outlier };
      issues.add('ver-buiten-verleden', { ...placeOf(store, plan, place, 'value'), ...facts });
    }
  }
}

/** "Percentage" or "%" above figures says of each what a percent sign behind it would. */
function isPercentColumn({ name, unit }: ValueColumn): boolean {
  return [name, unit ?? ''].some((text) => /^(?:%|percentages?|perc\.?|pct\.?|procent)$/i.test(text.trim()));
}

/** One indicator after the other: no sum reaches over two of them, and a million figures at once would not fit in memory. */
function checkSets(delivery: Delivery, data: DataPackage, raw: RawFigures, report: ReportSet): DerivedSum[] {
  const published = groupBy(data.observations, ({ indicator }) => indicator);
  const isComplete = createCompleteness(delivery, data.areas, published);
  const checkSet = createSetChecker(data, published);
  const derive = createSumsFinder(data, raw);
  const reportSums = createSumsReport(data);
  const reportLarge = createLargeReport(data, raw);
  const checkExposure = createExposureCheck(data);
  const all: DerivedSum[] = [];
  for (const places of placesByIndicator(delivery)) {
    if (isComplete(places)) continue;
    const figures: DeliveredFigure[] = [];
    for (const place of places) {
      const item = isImported(delivery, place) ? observationAt(delivery, place) : null;
      if (item !== null) figures.push({ item, place });
    }
    const found = derive(figures.map(({ item }) => item));
    const { derived, withheld } = found;
    all.push(...derived);
    reportSums(figures, found, report);
    reportLarge(figures, report);
    const sums = derived.map(({ after }) => after);
    const shown = withhold(figures, withheld, delivery, report);
    checkExposure(shown, sums, checkSet(shown, sums, report), report);
  }
  return all;
}

function withhold(
  figures: readonly DeliveredFigure[],
  withheld: SumsOfIndicator['withheld'],
  delivery: Delivery,
  report: ReportSet,
): readonly DeliveredFigure[] {
  if (withheld.length === 0) return figures;
  const keys = new Set(withheld.map(({ area, period }) => `${area}|${period}`));
  return figures.map((figure): DeliveredFigure => {
    const { item, place } = figure;
    if (!keys.has(`${item.area}|${item.period}`)) return figure;
    report('ook-afgeschermd', place, 'value', { value: String(item.value).replace('.', ',') });
    hideAt(delivery, place);
    return { place, item: observationAt(delivery, place) ?? item };
  });
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
