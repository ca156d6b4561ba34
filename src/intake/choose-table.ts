import { columnLetter } from './cell.ts';
import { type Block, findBlocks } from './find-blocks.ts';
import { editRows, type EditFault } from './edit-rows.ts';
import { findLayout, type Layout } from './find-layout.ts';
import { type ColumnRange, cutColumns, findSideTables } from './find-side-tables.ts';
import type { IntakeOptions } from './intake-options.ts';
import type { ReadSheet } from './read-file.ts';
import type { RowSource } from './row-source.ts';

export interface FoundTable {
  readonly sheet: ReadSheet;
  /** The rows of the sheet, without the columns of a table beside this one. */
  readonly source: RowSource;
  readonly block: Block;
  readonly layout: Layout;
  /** For a person who must choose: "tabel 2: rij 26 tot en met 443", "blad Cijfers", "tabel 1: kolom A tot en met D". */
  readonly label: string;
}

export interface TableChoice {
  readonly table: FoundTable;
  /** All tables with figures, in order; more than one means that the sender must choose, unless it is settled. */
  readonly tables: readonly FoundTable[];
  readonly settled: boolean;
}

/** The table to read: the one asked for, else the largest; null when there is none. A sheet without figures is only read when no other has any. */
export function chooseTable(sheets: readonly ReadSheet[], asked: number | undefined): TableChoice | null {
  const found = sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      const ranges = findSideTables(sheet.source, block);
      return (ranges.length === 0 ? [null] : ranges).flatMap((range) => {
        const source = range === null ? sheet.source : cutColumns(sheet.source, range);
        const layout = findLayout(source, block, sheet.hasHeader);
        return layout === null ? [] : [{ sheet, source, block, layout, range }];
      });
    }),
  );
  const withFigures = found.filter(({ layout }) => layout.isNumeric.includes(true) && layout.sample.length > 0);
  const candidates = withFigures.length > 0 ? withFigures : found;
  const tables = candidates.map(
    ({ range, ...each }, index): FoundTable => ({
      ...each,
      label: labelOf(each, range, index, candidates.length === 1),
    }),
  );
  const largest = tables.reduce<FoundTable | null>(
    (best, table) => (best === null || table.block.filledRows > best.block.filledRows ? table : best),
    null,
  );
  const table = asked === undefined ? largest : (tables[asked - 1] ?? largest);
  if (table === null) return null;
  return { table, tables, settled: tables.length === 1 || (asked !== undefined && tables[asked - 1] !== undefined) };
}

interface EditedChoice {
  readonly choice: TableChoice | null;
  readonly faults: readonly EditFault[];
}

/** The table to read, with what the sender changed in its sheet. Which tables there are is found anew, as the changes may make or part one. */
export function chooseEditedTable(sheets: readonly ReadSheet[], options: IntakeOptions): EditedChoice {
  const choice = chooseTable(sheets, options.table);
  const isEdited = (options.edits?.length ?? 0) + (options.skippedRows?.length ?? 0) > 0;
  if (choice === null || !isEdited) return { choice, faults: [] };
  const { sheet } = choice.table;
  const { source, faults } = editRows(sheet.source, options);
  const edited = { ...sheet, source, blocks: sheet.hasHeader ? sheet.blocks : findBlocks(source) };
  const all = sheets.map((each) => (each === sheet ? edited : each));
  return { choice: chooseTable(all, options.table), faults };
}

function labelOf(
  { sheet, block }: Pick<FoundTable, 'sheet' | 'block'>,
  range: ColumnRange | null,
  index: number,
  isOnly: boolean,
): string {
  const isWholeSheet = sheet.blocks.length === 1 && sheet.name !== '' && range === null;
  if (isWholeSheet) return `blad ${sheet.name}`;
  if (isOnly && sheet.name === '') return 'tabel 1';
  const onSheet = sheet.name === '' ? '' : ` op blad ${sheet.name}`;
  const columns = range === null ? '' : `kolom ${columnLetter(range.first)} tot en met ${columnLetter(range.last)}`;
  const rows = `rij ${block.firstRow} tot en met ${block.lastRow}`;
  const place =
    sheet.blocks.length === 1 && range !== null ? columns : [rows, columns].filter((part) => part !== '').join(', ');
  return `tabel ${index + 1}${onSheet}: ${place}`;
}
