import type { Observation } from '../../domain/observation.ts';
import { idColumn, noteColumn, numberColumn, optional, periodColumn, wordColumn } from '../csv-columns.ts';
import type { TableDefinition } from '../csv-table.ts';
import type { RowReader } from '../row-reader.ts';
import { unprotectCell } from '../protect-cell.ts';
import { ORIGINS, REASONS, STATUSES } from './words.ts';

const C = {
  indicator: idColumn('indicator', 'Id uit indicatoren.json.'),
  gebied: idColumn('gebied', 'Id uit gebieden.csv.'),
  periode: periodColumn('periode', 'Jaar, kwartaal of maand: 2019, 2019-K4 of 2019-M12.'),
  waarde: optional(numberColumn('waarde', 'Het cijfer, in de eenheid van de indicator; leeg als het ontbreekt.')),
  teller: optional(numberColumn('teller', 'Bij een aandeel, gemiddelde of verhouding: het getal boven de streep.')),
  noemer: optional(numberColumn('noemer', 'Bij een aandeel, gemiddelde of verhouding: het getal onder de streep.')),
  status: wordColumn('status', 'Staat het cijfer vast?', STATUSES, 'onbekende-status'),
  herkomst: wordColumn('herkomst', 'Waar het cijfer vandaan komt.', ORIGINS, 'onbekende-herkomst'),
  reden: optional(
    wordColumn('reden', 'Waarom de waarde ontbreekt; leeg als er een waarde is.', REASONS, 'onbekende-reden'),
  ),
  toelichting: noteColumn('toelichting', 'Wat een lezer bij dit cijfer moet weten.'),
};

export const FIGURES_TABLE: TableDefinition = {
  columns: Object.values(C),
  primaryKey: ['indicator', 'gebied', 'periode'],
  foreignKeys: { gebied: 'gebieden' },
};

interface ParsedFigure {
  readonly observation: Observation;
  /** True when a cell beside the key is at fault: the observation then says that its value is unknown. */
  readonly faulty: boolean;
}

/** The observation of a row of cijfers/; null when its key (indicator, area, period) cannot be read. */
export function parseFigureRow(row: RowReader): ParsedFigure | null {
  const indicator = row.read(C.indicator);
  const area = row.read(C.gebied);
  const period = row.read(C.periode);
  const value = row.read(C.waarde);
  const numerator = row.read(C.teller);
  const denominator = row.read(C.noemer);
  const status = row.read(C.status);
  const origin = row.read(C.herkomst);
  const reason = row.read(C.reden);
  if (indicator === undefined || area === undefined || period === undefined) return null;
  const note = unprotectCell(row.raw(C.toelichting));
  if (
    value === undefined ||
    numerator === undefined ||
    denominator === undefined ||
    status === undefined ||
    origin === undefined ||
    reason === undefined
  ) {
    // What cannot be trusted is missing; provisional and example claim least.
    const observation = toUnknown({
      indicator,
      area,
      period,
      status: status ?? 'provisional',
      origin: origin ?? 'example',
    });
    return { observation, faulty: true };
  }
  return {
    observation: { indicator, area, period, value, numerator, denominator, status, origin, reason, note },
    faulty: false,
  };
}

/** The same key without figures: missing, for an unknown reason. */
export function toUnknown(key: Pick<Observation, 'indicator' | 'area' | 'period' | 'status' | 'origin'>): Observation {
  const { indicator, area, period, status, origin } = key;
  const nothing = { value: null, numerator: null, denominator: null };
  return { indicator, area, period, ...nothing, status, origin, reason: 'unknown', note: '' };
}
