import { computeReading } from '../../domain/compute-reading.ts';
import { formatMissing, formatPeriod, formatValue } from '../../domain/format-nl.ts';
import type { Observation } from '../../domain/observation.ts';
import { isQuarter } from '../../domain/period.ts';
import { comparePeriods } from '../../domain/period-math.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import { buildSeries } from '../../package/build-series.ts';
import type { DataPackage } from '../../package/data-package.ts';
import type { Preview } from './intake-report.ts';

const LEVELS = ['region', 'district', 'municipality'] as const;

/**
 * The series of the first indicator in the largest area that a delivery has, as it would be after the delivery; null
 * when nothing of the package was delivered.
 */
export function computePreview(after: DataPackage, delivered: readonly Observation[]): Preview | null {
  const last = findShown(after, delivered);
  const indicator = after.indicators.find(({ id }) => id === last?.indicator);
  const area = after.areas.find(({ id }) => id === last?.area);
  if (last === null || indicator === undefined || area === undefined) return null;
  const own = after.observations.filter((each) => each.indicator === indicator.id && each.area === area.id);
  const [series = null] = buildSeries(own);
  const reading = computeReading({ ...after, indicator, area, period: last.period, series });
  return {
    reading,
    value:
      last.value === null
        ? formatMissing(last.reason, indicator.disclosureThreshold)
        : formatValue(last.value, indicator),
    reason: last.reason,
    period: formatPeriod(last.period),
    conclusion: writeChartConclusion(reading),
    isProvisional: last.status === 'provisional',
  };
}

/** The last quarter of it where there is one, else the last period. */
function findShown({ areas }: DataPackage, delivered: readonly Observation[]): Observation | null {
  const [first] = delivered;
  if (first === undefined) return null;
  const own = delivered.filter(({ indicator }) => indicator === first.indicator);
  const levelOf = new Map(areas.map(({ id, level }) => [id, level]));
  const largest = LEVELS.map((level) => own.filter(({ area }) => levelOf.get(area) === level)).find(
    (list) => list.length > 0,
  );
  const inArea = largest?.filter(({ area }) => area === largest[0]?.area) ?? [];
  const quarters = inArea.filter(({ period }) => isQuarter(period));
  const sorted = (quarters.length > 0 ? quarters : inArea).toSorted((a, b) => comparePeriods(a.period, b.period));
  return sorted.at(-1) ?? null;
}
