import { createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import { formatNumber } from '../../domain/format-nl.ts';
import { isYear, type Period } from '../../domain/period.ts';
import { yearOf } from '../../domain/period-math.ts';
import { writeActionsHeadline } from '../../domain/sentences/actions-headline.ts';
import type { ActionsView } from '../../package/views/actions-view.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { type ActionChoice, isFiltered } from './action-choice.ts';
import { type ActionRow, computeActionRow } from './action-row.ts';
import type { ActionsBase } from './actions-base.ts';
import { type ActionsSummary, computeSummary } from './actions-summary.ts';
import { computeFilterOptions, type FilterOptions } from './filter-options.ts';
import { type ActionGroup, groupActions } from './group-actions.ts';
import { programmeNames } from './programme-names.ts';
import { filterActions, selectActionsOfArea, sortActions } from './select-actions.ts';

export interface RowGroup extends Omit<ActionGroup, 'actions'> {
  readonly rows: readonly ActionRow[];
  /** How many rows stand there before one asks for the rest. */
  readonly shown: number;
  /** "Toon 10 andere acties"; null when all are shown. */
  readonly more: string | null;
}

export interface ActionsModel extends ActionsSummary {
  readonly base: ActionsBase;
  readonly choice: ActionChoice;
  readonly groups: readonly RowGroup[];
  readonly options: FilterOptions;
  /** "9 van 73 acties"; null without a filter. */
  readonly selection: string | null;
  /** "doel A: Het probleem beter begrijpen ..."; what the codes in the rows mean. */
  readonly objectives: readonly string[];
}

interface ActionsInput {
  readonly core: CoreView;
  readonly view: ActionsView;
  /** Figures of the area; null when they did not come. */
  readonly areaView: AreaView | null;
  readonly area: string;
  readonly period: Period;
  readonly choice: ActionChoice;
}

const SHOWN = 6;

/** All that the agenda says for an area and a choice, or null when the area is unknown. */
export function computeActionsModel(input: ActionsInput): ActionsModel | null {
  const { core, view, areaView, period, choice } = input;
  const tree = createAreaTree(core.areas);
  const area = tree.get(input.area);
  if (area === null) return null;
  const base: ActionsBase = {
    core,
    actions: selectActionsOfArea(view.actions, area.id, tree),
    readings: areaView && computeAreaReadings({ ...core, area, period, series: areaView.series }),
    area,
    period,
    tree,
    year: toYear(core.referenceDate, period),
  };
  const chosen = sortActions(filterActions(base.actions, choice), core.referenceDate);
  const folds = choice.layout !== 'list' && !isFiltered(choice);
  return {
    ...computeSummary(base),
    headline: writeActionsHeadline(base.actions, programmeNames(core.programmes)),
    base,
    choice,
    groups: toRowGroups(groupActions(choice.layout, chosen, base), base, folds),
    options: computeFilterOptions(base),
    selection: isFiltered(choice)
      ? `${formatNumber(chosen.length)} van ${formatNumber(base.actions.length)} acties`
      : null,
    objectives: listObjectives(base),
  };
}

function toRowGroups(groups: readonly ActionGroup[], base: ActionsBase, folds: boolean): RowGroup[] {
  const seen = new Set<string>();
  const toAnchor = (id: string) => (seen.has(id) ? null : id);
  return groups.map(({ actions, ...group }) => {
    const rest = folds && actions.length > SHOWN + 1 ? actions.length - SHOWN : 0;
    const rows = actions.map((action) => computeActionRow(action, base, toAnchor(action.id)));
    for (const { id } of actions) seen.add(id);
    return {
      ...group,
      rows,
      shown: actions.length - rest,
      more: rest === 0 ? null : `Toon ${formatNumber(rest)} andere acties`,
    };
  });
}

/** Only codes that a row shows are explained. */
function listObjectives({ core, actions }: ActionsBase): string[] {
  return core.programmes.flatMap(({ id, objectives }) =>
    objectives
      .filter(({ code }) => actions.some((action) => action.programme === id && action.objective === code))
      .map(({ code, text }) => `doel ${code}: ${text}`),
  );
}

function toYear(today: string, period: Period) {
  const year = today.slice(0, 4);
  return isYear(year) ? year : yearOf(period);
}
