import { createAreaTree } from '../../domain/area-tree.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { groupBy } from '../../package/group-by.ts';
import { deriveSums, type SumsOfIndicator } from './derive-sums.ts';
import { needsSums } from './needs-sums.ts';
import { createKnownFigures } from './known-figures.ts';

/** The figures that the file had where the sender then hid them. */
export type RawFigures = (indicator: string, area: string, period: Period) => Observation | null;

const NOTHING: SumsOfIndicator = { derived: [], withheld: [], stale: [] };

/** The figures of a package and what they are of. */
export type FigureData = Pick<DataPackage, 'areas' | 'indicators' | 'observations'>;

/** Finds what figures of one indicator of the package add up to; of an indicator that it does not know nothing follows. */
export function createSumsFinder(
  { areas, indicators, observations }: FigureData,
  raw: RawFigures,
): (figures: readonly Observation[]) => SumsOfIndicator {
  const tree = createAreaTree(areas);
  const published = groupBy(observations, ({ indicator }) => indicator);
  return (figures) => {
    const indicator = indicators.find(({ id }) => id === figures[0]?.indicator);
    if (indicator === undefined) return NOTHING;
    const own = published.get(indicator.id) ?? [];
    if (!needsSums(figures, own, { indicator, areas, tree })) return NOTHING;
    const known = createKnownFigures(figures, own, (area, period) => raw(indicator.id, area, period), indicator);
    return deriveSums(known, { indicator, areas, tree });
  };
}
