import type { Area } from '../../domain/area.ts';
import type { AreaTree } from '../../domain/area-tree.ts';
import type { Period } from '../../domain/period.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Reading } from '../../domain/reading.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { ThemeView } from '../../package/views/theme-view.ts';
import type { ContentScope } from '../../domain/select-content.ts';

/** What every block of a theme is computed from. A view that did not arrive is null, and its blocks say so. */
export interface ThemeBase {
  readonly core: CoreView;
  readonly areaView: AreaView | null;
  readonly themeView: ThemeView | null;
  readonly programme: Programme;
  readonly area: Area;
  readonly period: Period;
  readonly tree: AreaTree;
  /** Of the programme, in its own order. */
  readonly readings: readonly Reading[];
  readonly scope: ContentScope;
}
