import { computeReading } from '../../domain/compute-reading.ts';
import type { Series } from '../../domain/observation.ts';
import { comparePeriods } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { computeQuarters } from '../compute-quarters.ts';
import type { DataPackage } from '../data-package.ts';
import { type Consequence, indicatorHref } from './consequence.ts';
import { writeSignalChange } from './write-signal-change.ts';
import { writeTargetChange } from './write-target-change.ts';

/** A package with its figures as series. */
export interface ReadPackage {
  readonly data: DataPackage;
  readonly series: readonly Series[];
}

/** Signals that appear, change or vanish and targets that tip, at the newest quarter that either package has. */
export function findReadingChanges(before: ReadPackage, after: ReadPackage): Consequence[] {
  const period = [before, after]
    .flatMap(({ data }) => computeQuarters(data.observations).map((quarter) => quarter.period))
    .sort(comparePeriods)
    .at(-1);
  if (period === undefined) return [];
  const [then, now] = [toMap(before.series), toMap(after.series)];
  const areAllTouched = contextOf(before) !== contextOf(after);
  return after.data.indicators.flatMap((indicator) =>
    after.data.areas
      .filter(({ level }) => indicator.levels.includes(level))
      .flatMap((area): Consequence[] => {
        const key = `${indicator.id}|${area.id}`;
        const [old, own] = [then.get(key) ?? null, now.get(key) ?? null];
        // Nearly every series is as it was; comparing is far cheaper than judging.
        if (!areAllTouched && JSON.stringify(old) === JSON.stringify(own)) return [];
        const read = ({ data }: ReadPackage, series: Series | null): Reading =>
          computeReading({
            indicator: data.indicators.find(({ id }) => id === indicator.id) ?? indicator,
            area,
            period,
            series,
            targets: data.targets,
            events: data.events,
            areas: data.areas,
          });
        const readings = [read(before, old), read(after, own)] as const;
        const at = { indicator: indicator.id, area: area.id, href: indicatorHref(indicator.id, area) };
        const [target, signal] = [writeTargetChange(...readings), writeSignalChange(...readings)];
        return [
          ...(target === null ? [] : [{ kind: 'target', ...at, text: target } as const]),
          ...(signal === null ? [] : [{ kind: 'signal', ...at, text: signal } as const]),
        ];
      }),
  );
}

function toMap(series: readonly Series[]): Map<string, Series> {
  return new Map(series.map((each) => [`${each.indicator}|${each.area}`, each]));
}

/** Whatever a reading depends on beside its own series. */
function contextOf({ data: { targets, events, indicators, areas } }: ReadPackage): string {
  return JSON.stringify([targets, events, indicators, areas]);
}
