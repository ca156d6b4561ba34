import type { Area } from '../../domain/area.ts';
import { formatMissing, formatPeriod, formatValue } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { observationAt } from '../../intake/delivery.ts';
import type { TakenFigures } from '../../intake/to-row-changes.ts';
import type { DataPackage } from '../../package/data-package.ts';
import type { DifferenceRow } from './intake-report.ts';

const NEW = 1;

/** The figures that a delivery changes, read a piece at a time: a file can have more of them than a page can hold. */
export interface DifferenceList {
  readonly length: number;
  slice(from: number, count: number): DifferenceRow[];
}

/** What changes first, then what is new, then what that adds up to, then what the file does not have. */
export function listDifference({ delivery, difference, sums }: TakenFigures, data: DataPackage): DifferenceList {
  const write = createWriter(data);
  const added: number[] = [];
  difference.kinds.forEach((kind, place) => {
    if (kind === NEW && observationAt(delivery, place) !== null) added.push(place);
  });
  const { changed, missing } = difference;
  const afterAdded = changed.length + added.length;
  const afterSums = afterAdded + sums.length;
  function at(index: number): DifferenceRow | null {
    const change = changed[index];
    if (change !== undefined) return write('changed', change.before, observationAt(delivery, change.place));
    const place = added[index - changed.length];
    if (place !== undefined) return write('added', null, observationAt(delivery, place));
    const sum = sums[index - afterAdded];
    if (sum !== undefined) return write('sum', sum.before, sum.after);
    return write('missing', missing[index - afterSums] ?? null, null);
  }
  const length = afterSums + missing.length;
  return {
    length,
    slice(from, count) {
      const places = Array.from({ length: Math.max(0, Math.min(count, length - from)) }, (_, step) => from + step);
      return places.flatMap((index) => at(index) ?? []);
    },
  };
}

function createWriter({ indicators, areas }: DataPackage) {
  const indicatorOf = new Map(indicators.map((indicator): [string, Indicator] => [indicator.id, indicator]));
  const areaOf = new Map(areas.map((area): [string, Area] => [area.id, area]));
  const valueOf = (observation: Observation, indicator: Indicator): string =>
    observation.value === null
      ? formatMissing(observation.reason, indicator.disclosureThreshold)
      : formatValue(observation.value, indicator);
  return (kind: DifferenceRow['kind'], before: Observation | null, after: Observation | null): DifferenceRow | null => {
    const about = after ?? before;
    const indicator = about && indicatorOf.get(about.indicator);
    if (about === null || !indicator) return null;
    return {
      id: `${about.indicator}|${about.area}|${about.period}`,
      kind,
      indicator: indicator.name,
      area: areaOf.get(about.area)?.name ?? about.area,
      period: formatPeriod(about.period),
      before: before === null ? 'geen' : valueOf(before, indicator),
      after: after === null ? 'blijft staan' : `${valueOf(after, indicator)}${statusChange(before, after)}`,
    };
  };
}

/** Where only the status changes, the two values would look the same. */
function statusChange(before: Observation | null, after: Observation): string {
  if (before === null || before.status === after.status || before.value !== after.value) return '';
  return after.status === 'final' ? ' (nu definitief)' : ' (nu voorlopig)';
}
