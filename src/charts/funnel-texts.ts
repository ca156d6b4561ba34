import type { FunnelComparison, FunnelPoint } from '../domain/compare-in-funnel.ts';
import { formatNumber, formatPeriod, formatValue, MISSING_MARK } from '../domain/format-nl.ts';
import type { Indicator } from '../domain/indicator.ts';
import { writeFunnelPlace, writeFunnelValue } from '../domain/sentences/funnel-words.ts';
import type { ChartTable } from './chart-table.ts';

type FunnelIndicator = Pick<Indicator, 'name' | 'unit' | 'decimals' | 'kind' | 'parts'>;

/** "Almere, Flevoland: 13,9% (30 van 215 acties), binnen de grenzen". */
export function describeFunnelPoint(
  point: FunnelPoint,
  comparison: FunnelComparison,
  indicator: FunnelIndicator,
  district: string,
): string {
  const { area, observation, size } = point;
  const value = writeFunnelValue(point.value, comparison);
  const where = [area.name, district].filter(Boolean).join(', ');
  const provisional = observation.status === 'provisional' ? ', voorlopig' : '';
  const end = `${writeFunnelPlace(point)}${provisional}`;
  if (comparison.measure === 'rate') {
    const unit = observation.value === 1 ? '' : ` ${indicator.unit}`;
    const count = `${formatValue(observation.value, indicator)}${unit}`;
    return `${where}: ${value} per 1.000 inwoners (${count}, ${formatNumber(size)} inwoners), ${end}`;
  }
  const noun = indicator.parts?.denominator ?? 'waarnemingen';
  const of = observation.numerator === null ? '' : `${formatNumber(observation.numerator)} van `;
  return `${where}: ${value} (${of}${formatNumber(size)} ${noun}), ${end}`;
}

/** "percentage tegen aantal acties, 2019", "misdrijven per 1.000 inwoners tegen inwoners, 2019". */
export function describeFunnel(comparison: FunnelComparison, indicator: FunnelIndicator): string {
  const period = comparison.points[0]?.observation.period;
  const what =
    comparison.measure === 'rate'
      ? `${indicator.unit} per 1.000 inwoners tegen aantal inwoners`
      : `percentage tegen aantal ${indicator.parts?.denominator ?? 'waarnemingen'}`;
  return [what, period && formatPeriod(period)].filter(Boolean).join(', ');
}

/** What stands under the axis of sizes. */
export function describeSizes(
  { measure }: FunnelComparison,
  { parts }: FunnelIndicator,
  byFactor: boolean,
  year: string,
): string {
  const what = measure === 'rate' ? 'aantal inwoners' : `aantal ${parts?.denominator ?? 'waarnemingen'} in ${year}`;
  return byFactor ? `${what} (gelijke stap = gelijke factor)` : what;
}

/** The points as a table, by name: the same municipalities and no other. */
export function computeFunnelTable(
  comparison: FunnelComparison,
  indicator: FunnelIndicator,
  districtOf: ReadonlyMap<string, string>,
): ChartTable {
  const { measure, points } = comparison;
  const isRate = measure === 'rate';
  const period = points[0]?.observation.period;
  const sorted = [...points].sort((a, b) => a.area.name.localeCompare(b.area.name, 'nl'));
  const toSizes = ({ value, size, observation: { numerator } }: FunnelPoint) =>
    isRate
      ? [formatNumber(size), writeFunnelValue(value, comparison)]
      : [numerator === null ? MISSING_MARK : formatNumber(numerator), formatNumber(size)];
  return {
    caption: [`${indicator.name} in de trechter per gemeente`, period && formatPeriod(period)]
      .filter(Boolean)
      .join(', '),
    columns: [
      'Gemeente',
      isRate ? 'Aantal' : 'Percentage',
      ...(isRate ? ['Inwoners', 'Per 1.000 inwoners'] : ['Teller', 'Noemer']),
      'Plaats',
      'District',
    ],
    rows: sorted.map((point) => ({
      header: point.area.name,
      cells: [
        formatValue(point.observation.value, indicator),
        ...toSizes(point),
        writeFunnelPlace(point),
        districtOf.get(point.area.id) ?? MISSING_MARK,
      ],
    })),
  };
}
