import type { Action } from '../../domain/action.ts';
import type { ActionsLayout } from './action-choice.ts';
import type { ActionsBase } from './actions-base.ts';
import { writeCount } from './write-count.ts';

export interface ActionGroup {
  readonly id: string;
  readonly title: string;
  /** "16 acties, 2 lopen achter" */
  readonly count: string;
  readonly actions: readonly Action[];
}

/** The groups of a layout, empty ones left out; their actions keep the order in which they come. */
export function groupActions(layout: ActionsLayout, actions: readonly Action[], base: ActionsBase): ActionGroup[] {
  switch (layout) {
    case 'timeline':
    case 'list':
      return groupByProgramme(actions, base);
    case 'owner':
      return groupByOwner(actions);
    case 'district':
      return groupByDistrict(actions, base);
  }
}

/** Each programme has its group, all projects share one, and so does what belongs to no known programme. */
export function groupByProgramme(actions: readonly Action[], { core }: Pick<ActionsBase, 'core'>): ActionGroup[] {
  const focus = core.programmes.filter(({ kind }) => kind === 'programme');
  const others = actions.filter(({ programme }) => !focus.some(({ id }) => id === programme));
  return toGroups([
    ...focus.map(({ id, name }) => ({ id, title: name, actions: actions.filter(({ programme }) => programme === id) })),
    { id: 'projecten', title: 'Projecten', actions: others },
  ]);
}

/** Who runs behind with most comes first, then by name. */
function groupByOwner(actions: readonly Action[]): ActionGroup[] {
  const owners = [...new Set(actions.map(({ owner }) => owner))];
  const behind = (owner: string) => actions.filter((one) => one.owner === owner && one.status === 'behind').length;
  owners.sort((a, b) => behind(b) - behind(a) || a.localeCompare(b, 'nl'));
  return toGroups(
    owners.map((owner) => ({
      id: `eigenaar-${owners.indexOf(owner) + 1}`,
      title: owner,
      actions: actions.filter((one) => one.owner === owner),
    })),
  );
}

/** An action of three districts stands in three groups; what is of the whole region comes last, once. */
function groupByDistrict(actions: readonly Action[], { tree, period, area }: ActionsBase): ActionGroup[] {
  const here = new Set([area.id, ...tree.ancestors(area.id).map(({ id }) => id)]);
  const all = tree.region === null ? [] : tree.children(tree.region.id, period);
  const districts = area.id === tree.region?.id ? all : all.filter(({ id }) => here.has(id));
  const isOf = (action: Action, district: string) =>
    action.areas.some((id) => id === district || tree.ancestors(id).some((ancestor) => ancestor.id === district));
  const ofOne = new Set(actions.filter((action) => all.some(({ id }) => isOf(action, id))));
  return toGroups([
    ...districts.map(({ id, name }) => ({
      id: `district-${id}`,
      title: name,
      actions: actions.filter((action) => isOf(action, id)),
    })),
    { id: 'hele-regio', title: 'Hele regio', actions: actions.filter((action) => !ofOne.has(action)) },
  ]);
}

function toGroups(groups: readonly Omit<ActionGroup, 'count'>[]): ActionGroup[] {
  return groups
    .filter(({ actions }) => actions.length > 0)
    .map((group) => ({ ...group, count: writeCount(group.actions) }));
}
