import type { Area } from '../../domain/area.ts';
import { createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import { computeReading } from '../../domain/compute-reading.ts';
import type { Period } from '../../domain/period.ts';
import { rankReadings } from '../../domain/rank-readings.ts';
import type { Reading } from '../../domain/reading.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { IndicatorView } from '../../package/views/indicator-view.ts';
import type { PresentedScreen } from './presented-screen.ts';

interface ItemsInput {
  readonly core: CoreView;
  readonly areaView: AreaView | null;
  readonly indicatorView: IndicatorView | null;
  readonly screen: PresentedScreen;
  readonly area: string;
  readonly period: Period;
}

/**
 * What is presented, one reading at a time, what asks for talk first: the indicators of the area or of the programme; of
 * one indicator first the area itself, then the areas in it. [] when the area or the programme is unknown.
 */
export function computeItems(input: ItemsInput): Reading[] {
  const { core, screen, period } = input;
  const tree = createAreaTree(core.areas);
  const area = tree.get(input.area);
  if (area === null) return [];
  if (screen.type === 'indicator') return computeIndicatorItems(input, area, screen.id);
  const series = input.areaView?.series ?? [];
  const readings = computeAreaReadings({ ...core, area, period, series });
  if (screen.type !== 'theme') return rankReadings(readings);
  const own = core.programmes.find(({ id }) => id === screen.id)?.indicators ?? [];
  return rankReadings(readings.filter(({ indicator }) => own.includes(indicator.id)));
}

function computeIndicatorItems({ core, indicatorView, period }: ItemsInput, area: Area, id: string): Reading[] {
  const indicator = core.indicators.find((each) => each.id === id);
  if (indicator === undefined) return [];
  const byArea = new Map(indicatorView?.series.map((series) => [series.area, series]));
  const read = (of: Area) =>
    computeReading({ ...core, indicator, area: of, period, series: byArea.get(of.id) ?? null });
  const inside = core.areas.filter(({ parent, level }) => parent === area.id && level === 'district');
  const kept = inside.filter(({ level }) => indicator.levels.includes(level));
  return [read(area), ...rankReadings(kept.map(read))];
}
