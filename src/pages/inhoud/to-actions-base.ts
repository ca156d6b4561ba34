import { createAreaTree } from '../../domain/area-tree.ts';
import { isYear } from '../../domain/period.ts';
import { yearOf } from '../../domain/period-math.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { ActionsBase } from '../actieagenda/actions-base.ts';
import type { ContentPreview } from './content-report.ts';

type Preview = Extract<ContentPreview, { kind: 'action' }>;

/** What the agenda is computed from, for the one action of a preview; null in a package without areas. */
export function toActionsBase({ action, readings, period }: Preview, core: CoreView): ActionsBase | null {
  const tree = createAreaTree(core.areas);
  if (tree.region === null) return null;
  const today = core.referenceDate.slice(0, 4);
  const year = isYear(today) ? today : yearOf(period);
  return { core, actions: [action], readings, area: tree.region, period, tree, year };
}
