import { formatPeriod } from '../domain/format-nl.ts';
import type { Period } from '../domain/period.ts';
import { isQuarter } from '../domain/period.ts';
import type { ChartTable } from './chart-table.ts';
import type { LineSeries } from './line-series.ts';

/** "Succespercentage van Burgernet-acties, Flevoland, 4e kwartaal 2019: 13,0%, voorlopig". */
export function describeLinesPoint(
  name: string,
  periods: readonly Period[],
  series: LineSeries | undefined,
  index: number,
): string {
  const [period, point] = [periods[index], series?.points[index]];
  if (period === undefined || series === undefined || point === undefined) return '';
  const state = point.value !== null && point.provisional ? ', voorlopig' : '';
  return `${name}, ${series.name}, ${formatPeriod(period)}: ${point.said}${state}`;
}

/** The same numbers as the lines, a row for each period and a column for each line. */
export function computeLinesTable(
  caption: string,
  periods: readonly Period[],
  series: readonly LineSeries[],
): ChartTable {
  return {
    caption,
    columns: [periods.every(isQuarter) ? 'Kwartaal' : 'Periode', ...series.map(({ name }) => name)],
    rows: periods.map((period, index) => ({
      header: formatPeriod(period),
      cells: series.map(({ points }) => {
        const point = points[index];
        return point === undefined
          ? ''
          : `${point.text}${point.value !== null && point.provisional ? ' (voorlopig)' : ''}`;
      }),
    })),
  };
}
