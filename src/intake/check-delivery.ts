import { createAreaTree } from '../domain/area-tree.ts';
import type { DataPackage } from '../package/data-package.ts';
import { placeOf } from './cell-places.ts';
import { findFractions, multiplyFractions, toPercent } from './check-fractions.ts';
import { createHistory } from './check-history.ts';
import { checkRow } from './check-rows.ts';
import { checkSet, type DeliveredFigure } from './check-set.ts';
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
  const figures = checkRows(delivery, plan, data, issues);
  checkSet(figures, data, (code, place, part, facts) => {
    issues.add(code, place === null ? facts : { ...placeOf(store, plan, place, part), ...facts });
  });
}

function checkRows(delivery: Delivery, plan: RowPlan, data: DataPackage, issues: IssueList): DeliveredFigure[] {
  const { store, indicators, areas } = delivery;
  const tree = createAreaTree(data.areas);
  const findOutlier = createHistory(data.observations);
  const figures: DeliveredFigure[] = [];
  for (let place = 0; place < store.length; place += 1) {
    const indicator = indicators[store.indicator[place] ?? 0]?.indicator ?? null;
    const area = areas[store.area[place] ?? 0]?.area ?? null;
    if (indicator === null || area === null || !isImported(delivery, place)) continue;
    const observation = observationAt(delivery, place);
    if (observation === null) continue;
    figures.push({ observation, place });
    const isPercent = ((store.flags[place] ?? 0) & PERCENT) !== 0;
    checkRow({ observation, indicator, area, isPercent }, tree, data.referenceDate, (code, part, facts) => {
      issues.add(code, { ...placeOf(store, plan, place, part), ...facts });
    });
    const outlier = findOutlier(observation);
    if (outlier !== null) {
      const facts = { value: toText(observation.value ?? 0), ...outlier };
      issues.add('ver-buiten-verleden', { ...placeOf(store, plan, place, 'value'), ...facts });
    }
  }
  return figures;
}

function toText(value: number): string {
  return String(value).replace('.', ',');
}
