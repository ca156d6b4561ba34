import type { Area } from '../../domain/area.ts';
import {
  dateColumn,
  idColumn,
  integerColumn,
  noteColumn,
  optional,
  patternColumn,
  textColumn,
  wordColumn,
} from '../csv-columns.ts';
import type { TableDefinition } from '../csv-table.ts';
import type { RowReader } from '../row-reader.ts';
import { LEVELS } from './words.ts';

const C = {
  id: idColumn('id', 'Vaste naam van het gebied, in kleine letters met streepjes.'),
  naam: textColumn('naam', 'Naam zoals die op het scherm staat.'),
  niveau: wordColumn('niveau', 'Soort gebied.', LEVELS),
  ouder: optional(idColumn('ouder', 'Id van het gebied waar dit gebied in ligt; leeg voor de regio.')),
  cbs: optional(patternColumn('cbs', 'Code van het CBS, als tekst.', '^[A-Z]{2}\\d{2,4}$', 'verkeerde-code')),
  geldig_van: optional(dateColumn('geldig_van', 'Eerste dag waarop het gebied bestaat; leeg als dat lang geleden is.')),
  geldig_tot: optional(dateColumn('geldig_tot', 'Eerste dag waarop het gebied niet meer bestaat.')),
  tegel_kolom: optional(integerColumn('tegel_kolom', 'Kolom op de tegelkaart, vanaf 0.')),
  tegel_rij: optional(integerColumn('tegel_rij', 'Rij op de tegelkaart, vanaf 0.')),
  afkorting: noteColumn('afkorting', 'Drie of vier letters op de tegelkaart.'),
  herkomst: noteColumn('herkomst', 'Waar de indeling vandaan komt.'),
};

export const AREAS_TABLE: TableDefinition = {
  columns: Object.values(C),
  primaryKey: ['id'],
  foreignKeys: { ouder: '' },
};

/** The area of a row of gebieden.csv; null when a cell is at fault. */
export function parseAreaRow(row: RowReader): Area | null {
  const id = row.read(C.id);
  const name = row.read(C.naam);
  const level = row.read(C.niveau);
  const parent = row.read(C.ouder);
  const cbs = row.read(C.cbs);
  const validFrom = row.read(C.geldig_van);
  const validUntil = row.read(C.geldig_tot);
  const column = row.read(C.tegel_kolom);
  const tileRow = row.read(C.tegel_rij);
  if (id === undefined || name === undefined || level === undefined || parent === undefined) return null;
  if (cbs === undefined || validFrom === undefined || validUntil === undefined) return null;
  if (column === undefined || tileRow === undefined) return null;
  const tile = column === null || tileRow === null ? null : { column, row: tileRow };
  return { id, name, level, parent, cbs, validFrom, validUntil, tile, abbreviation: row.raw(C.afkorting) };
}

/** The id of a row that may be at fault elsewhere. */
export function areaIdOf(row: RowReader): string {
  return row.raw(C.id);
}
