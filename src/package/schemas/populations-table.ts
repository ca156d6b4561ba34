import type { Population } from '../../domain/area.ts';
import { dateColumn, idColumn, integerColumn, textColumn } from '../csv-columns.ts';
import type { TableDefinition } from '../csv-table.ts';
import type { RowReader } from '../row-reader.ts';

const C = {
  gebied: idColumn('gebied', 'Id uit gebieden.csv.'),
  peildatum: dateColumn('peildatum', 'Dag waarop de inwoners zijn geteld.'),
  inwoners: integerColumn('inwoners', 'Aantal inwoners op die dag.'),
  bron: textColumn('bron', 'Waar het aantal vandaan komt.'),
};

export const POPULATIONS_TABLE: TableDefinition = {
  columns: Object.values(C),
  primaryKey: ['gebied', 'peildatum'],
  foreignKeys: { gebied: 'gebieden' },
};

/** The population of a row of inwoners.csv; null when a cell is at fault. */
export function parsePopulationRow(row: RowReader): Population | null {
  const area = row.read(C.gebied);
  const date = row.read(C.peildatum);
  const inhabitants = row.read(C.inwoners);
  const source = row.read(C.bron);
  if (area === undefined || date === undefined || inhabitants === undefined || source === undefined) return null;
  return { area, date, inhabitants, source };
}
