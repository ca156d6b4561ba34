import type { LineSeries } from '../../src/charts/line-series.ts';
import { toSeriesLook } from '../../src/charts/series-look.ts';
import type { Period } from '../../src/domain/period.ts';
import { addQuarters } from '../../src/domain/period-math.ts';

export function makePeriods(count: number): Period[] {
  return Array.from({ length: count }, (_, index) => addQuarters('2015-K1', index));
}

/** A line of these values; a text is why there is none, and the last point is provisional where asked. */
export function makeLine(
  name: string,
  place: number,
  values: readonly (number | string)[],
  changes: Partial<LineSeries> & { readonly provisionalLast?: boolean } = {},
): LineSeries {
  const { provisionalLast = false, ...rest } = changes;
  return {
    id: name.toLowerCase(),
    name,
    look: toSeriesLook(place),
    pointsOnly: false,
    points: values.map((value, index) => ({
      value: typeof value === 'number' ? value : null,
      text: String(value),
      said: typeof value === 'number' ? `${value} misdrijven` : value,
      provisional: provisionalLast && index === values.length - 1,
    })),
    ...rest,
  };
}
