import { type SafeCell, writeSafeCsv } from '../../../package/safe-csv.ts';
import type { ExportModel } from './export-model.ts';
import type { ExportRow } from './export-rows.ts';

interface CsvColumn {
  readonly name: string;
  readonly cell: (row: ExportRow, model: ExportModel) => SafeCell;
}

/** The figures first. What holds for all of them stands in every row: lines above the header would break machine reading. */
const COLUMNS: readonly CsvColumn[] = [
  { name: 'Periode', cell: ({ name }) => name },
  { name: 'Waarde', cell: ({ value }) => value },
  { name: 'Eenheid', cell: (_, { unit }) => unit },
  { name: 'Reden zonder waarde', cell: ({ reason }) => reason },
  { name: 'Status', cell: ({ status }) => status },
  { name: 'Herkomst', cell: ({ origin }) => origin },
  { name: 'Teller', cell: ({ numerator }) => numerator },
  { name: 'Noemer', cell: ({ denominator }) => denominator },
  { name: 'Gemiddelde', cell: ({ mean }) => mean },
  { name: 'Ondergrens', cell: ({ lower }) => lower },
  { name: 'Bovengrens', cell: ({ upper }) => upper },
  { name: 'Doel', cell: ({ target }) => target },
  { name: 'Signaal', cell: ({ signal }) => signal },
  { name: 'Periodecode', cell: ({ period }) => period },
  { name: 'Indicator', cell: (_, { indicator }) => indicator },
  { name: 'Gebied', cell: (_, { area }) => area },
  { name: 'Weergave', cell: (_, { grain }) => grain },
  { name: 'Gekozen periode', cell: (_, { period }) => period },
  { name: 'Bevinding', cell: (_, { title }) => title },
  { name: 'Methode', cell: (_, { method }) => method },
  { name: 'Bron', cell: (_, { source }) => source },
  { name: 'Stand van de gegevens', cell: (_, { state }) => state },
  { name: 'Let op', cell: (_, { isExample }) => (isExample ? 'voorbeeldcijfers' : '') },
];

/** One row a point of the chart. */
export function toCsv(model: ExportModel): string {
  const header = COLUMNS.map(({ name }) => name);
  return writeSafeCsv([header, ...model.rows.map((row) => COLUMNS.map(({ cell }) => cell(row, model)))]);
}
