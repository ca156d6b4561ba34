import type { Area } from '../../domain/area.ts';
import type { AreaTree } from '../../domain/area-tree.ts';
import type { Period } from '../../domain/period.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';

/** What every part of a profile is computed from. */
export interface AreaBase {
  readonly core: CoreView;
  readonly view: AreaView;
  readonly area: Area;
  readonly period: Period;
  readonly tree: AreaTree;
}
