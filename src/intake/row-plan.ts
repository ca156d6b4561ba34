import { parsePeriod } from '../domain/parse-period.ts';
import type { KeyRole, MappedColumn } from './column-role.ts';
import { isLevelHeader } from './area-level-words.ts';
import { isPartOfYear } from './read-period.ts';

export interface ValueColumn {
  readonly index: number;
  readonly name: string;
  readonly headerRow: number;
  readonly unit: string | null;
  /** What its figures count, as the header says; "" when the header only says "waarde". */
  readonly label: string;
  readonly period: string | null;
  readonly area: string | null;
  /**
   * What the row has to add: the year when period is only a part of one ("K1"), or the part when period is a year and the row
   * says which quarter or month. null when period is whole, or not there.
   */
  readonly lacks: 'year' | 'part' | null;
}

/** Which cell of a row is what; -1 for a column that is not there. */
export interface RowPlan {
  readonly width: number;
  readonly names: readonly string[];
  readonly indicator: number;
  /** A code and a name may both be there: then they must agree. */
  readonly areas: readonly number[];
  /** The column that says whether an area is a municipality, a district or something else. */
  readonly level: number;
  readonly period: number;
  readonly year: number;
  readonly quarter: number;
  readonly month: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly status: number;
  readonly origin: number;
  readonly reason: number;
  readonly note: number;
  readonly dimensions: readonly number[];
  readonly values: readonly ValueColumn[];
  /** The columns that say what a figure is about. */
  readonly keys: readonly number[];
}

/** The plan by which the rows under the header are read. Of two columns for the same thing the first counts. */
export function planRows(columns: readonly MappedColumn[]): RowPlan {
  const find = (kind: KeyRole): number => columns.find(({ role }) => role.kind === kind)?.index ?? -1;
  const all = (kind: KeyRole): number[] => columns.filter(({ role }) => role.kind === kind).map(({ index }) => index);
  const [quarter, month] = [find('quarter'), find('month')];
  const hasPart = quarter >= 0 || month >= 0;
  const values = columns.flatMap(({ index, name, row, unit, role }) =>
    role.kind === 'value'
      ? [
          {
            index,
            name,
            headerRow: row,
            unit,
            label: role.label,
            period: role.period,
            area: role.area,
            lacks: whatLacks(role.period, hasPart),
          },
        ]
      : [],
  );
  const plan = {
    width: columns.length,
    names: columns.map(({ name }) => name),
    indicator: find('indicator'),
    areas: all('area'),
    level: columns.find(({ name }) => isLevelHeader(name))?.index ?? -1,
    period: find('period'),
    year: find('year'),
    quarter,
    month,
    numerator: find('numerator'),
    denominator: find('denominator'),
    status: find('status'),
    origin: find('origin'),
    reason: find('reason'),
    note: find('note'),
    dimensions: all('dimension'),
    values,
  };
  const { indicator, areas, period, year, dimensions } = plan;
  const keys = [indicator, ...areas, period, year, quarter, month, ...dimensions].filter((index) => index >= 0);
  return { ...plan, keys };
}

function whatLacks(period: string | null, hasPart: boolean): ValueColumn['lacks'] {
  if (period === null) return null;
  if (isPartOfYear(period)) return 'year';
  const parsed = parsePeriod(period);
  return hasPart && parsed?.kind === 'period' && parsed.period.length === 4 ? 'part' : null;
}

/** lang: an observation a row; breed: periods, areas or indicators stand side by side. */
export function shapeOf({ values }: RowPlan): 'lang' | 'breed' {
  return values.length > 1 || values.some(({ period, area }) => period !== null || area !== null) ? 'breed' : 'lang';
}
