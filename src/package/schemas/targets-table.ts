import type { Target } from '../../domain/target.ts';
import { idColumn, numberColumn, periodColumn, wordColumn } from '../csv-columns.ts';
import type { TableDefinition } from '../csv-table.ts';
import type { RowReader } from '../row-reader.ts';
import { ORIGINS, TARGET_KINDS } from './words.ts';

const C = {
  indicator: idColumn('indicator', 'Id uit indicatoren.json.'),
  gebied: idColumn('gebied', 'Id uit gebieden.csv.'),
  periode: periodColumn('periode', 'Periode waarvoor het doel geldt.'),
  waarde: numberColumn('waarde', 'Het doel, in de eenheid van de indicator.'),
  soort: wordColumn('soort', 'Minstens of hoogstens deze waarde.', TARGET_KINDS),
  herkomst: wordColumn('herkomst', 'Waar het doel vandaan komt.', ORIGINS, 'onbekende-herkomst'),
};

export const TARGETS_TABLE: TableDefinition = {
  columns: Object.values(C),
  primaryKey: ['indicator', 'gebied', 'periode'],
  foreignKeys: { gebied: 'gebieden' },
};

/** The target of a row of doelen.csv; null when a cell is at fault. */
export function parseTargetRow(row: RowReader): Target | null {
  const indicator = row.read(C.indicator);
  const area = row.read(C.gebied);
  const period = row.read(C.periode);
  const value = row.read(C.waarde);
  const kind = row.read(C.soort);
  const origin = row.read(C.herkomst);
  if (indicator === undefined || area === undefined || period === undefined) return null;
  if (value === undefined || kind === undefined || origin === undefined) return null;
  return { indicator, area, period, value, kind, origin };
}
