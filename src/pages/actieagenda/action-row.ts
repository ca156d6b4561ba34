import type { Action } from '../../domain/action.ts';
import { formatList } from '../../domain/format-nl.ts';
import type { Richness } from '../../domain/richness.ts';
import { type ActionProgress, computeProgress, writeGoal } from './action-progress.ts';
import { type ActionTalk, computeActionRichness, computeActionTalk } from './action-talk.ts';
import type { ActionsBase } from './actions-base.ts';
import { type DueWords, writeDue } from './write-due.ts';

export interface ActionRow {
  readonly action: Action;
  /** Id in the page, for links; null where the same action stands there before. */
  readonly anchor: string | null;
  /** "doel B"; null where the agenda gives none. */
  readonly objective: string | null;
  readonly due: DueWords;
  readonly progress: ActionProgress | null;
  readonly goal: string | null;
  /** null = not known. */
  readonly richness: Richness | null;
  readonly talk: ActionTalk | null;
  readonly links: readonly { readonly id: string; readonly name: string }[];
  /** "Flevoland en West-Utrecht", or "Hele regio" */
  readonly where: string;
}

/** All that a row or a card says of one action. */
export function computeActionRow(action: Action, base: ActionsBase, anchor: string | null): ActionRow {
  const { core, readings, tree, year } = base;
  const names = action.areas.flatMap((id) => tree.get(id)?.name ?? []);
  return {
    action,
    anchor,
    objective: action.objective === null ? null : `doel ${action.objective}`,
    due: writeDue(action, year, core.referenceDate),
    progress: computeProgress(
      action,
      action.indicators.flatMap((id) => readings?.filter(({ indicator }) => indicator.id === id) ?? []),
    ),
    goal: writeGoal(action),
    richness: computeActionRichness(action, base),
    talk: computeActionTalk(action, base),
    links: action.indicators.flatMap((id) => core.indicators.filter((indicator) => indicator.id === id)),
    where: names.length === 0 ? 'Hele regio' : formatList(names),
  };
}
