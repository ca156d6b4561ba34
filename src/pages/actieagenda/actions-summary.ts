import type { StatusRow } from '../../charts/status-bars-model.ts';
import type { Action, ActionStatus } from '../../domain/action.ts';
import type { ActionsBase } from './actions-base.ts';
import { groupByProgramme } from './group-actions.ts';
import { toShortName } from './programme-names.ts';

export interface ActionsSummary {
  readonly kicker: string;
  readonly headline: string;
  readonly lead: string;
  /** True when owners, dates or progress are made up. */
  readonly example: boolean;
  readonly statusRows: readonly StatusRow[];
  readonly statusCaption: string;
  /** "acties.json, [3].klaar: ..."; what is at fault in the file. */
  readonly faults: readonly string[];
}

/** The words and the table above the list; a filter does not change them. */
export function computeSummary(base: ActionsBase): Omit<ActionsSummary, 'headline'> {
  const { core, actions, area, year } = base;
  const isRegion = area.parent === null;
  return {
    kicker: `Actieagenda Veiligheidscoalitie ${year}${isRegion ? '' : `, ${area.name}`}`,
    lead: `Elke actie komt uit de agenda en heeft een eigenaar en een datum. Wie achterloopt, staat bovenaan.${
      isRegion ? '' : ` Hier staat wat ${area.name} aangaat: de eigen acties en die van de hele regio.`
    }`,
    example: actions.some(({ origin }) => origin === 'example'),
    statusRows: groupByProgramme(actions, base).map(({ id, title, actions: own }) => ({
      name: toShortName({ id, name: title }),
      counts: countStatuses(own),
    })),
    statusCaption: `Aantal acties per programma en status${isRegion ? '' : ` in ${area.name}`}`,
    faults: core.issues
      .filter(({ path }) => path === 'acties.json')
      .map(({ path, place, message }) => `${path}${place ? `, ${place}` : ''}: ${message}`),
  };
}

function countStatuses(actions: readonly Pick<Action, 'status'>[]): Record<ActionStatus, number> {
  const count = (status: ActionStatus) => actions.filter((action) => action.status === status).length;
  return {
    done: count('done'),
    'on-schedule': count('on-schedule'),
    behind: count('behind'),
    'not-started': count('not-started'),
  };
}
