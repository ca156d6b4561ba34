import type { Action } from '../../domain/action.ts';
import type { Area } from '../../domain/area.ts';
import type { AreaTree } from '../../domain/area-tree.ts';
import type { Period, Year } from '../../domain/period.ts';
import type { Reading } from '../../domain/reading.ts';
import type { CoreView } from '../../package/views/core-view.ts';

/** What every block of the agenda is computed from. */
export interface ActionsBase {
  readonly core: CoreView;
  /** Of the area, before any filter. */
  readonly actions: readonly Action[];
  /** Of the area at the period; null when its figures did not come. */
  readonly readings: readonly Reading[] | null;
  readonly area: Area;
  readonly period: Period;
  readonly tree: AreaTree;
  /** The year that the timeline shows. */
  readonly year: Year;
}
