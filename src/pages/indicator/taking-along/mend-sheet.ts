import { type SlideChart, toColumn } from './write-chart-xml.ts';

/** '<c r="B3"><v></v></c>' -> a cell with 0 where that is the value of the first series at the second point, else nothing. */
export function mendSheet(sheet: string, { series }: Pick<SlideChart, 'series'>): string {
  return sheet.replace(/<c r="([A-Z]+)(\d+)"><v><\/v><\/c>/g, (_, column: string, row: string) => {
    const own = series.find((__, place) => toColumn(place) === column);
    return own?.values[Number(row) - 2] === 0 ? `<c r="${column}${row}"><v>0</v></c>` : '';
  });
}
