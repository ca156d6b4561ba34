import { applyRowChanges, type RowChanges, type RowOrder } from './figure-rows.ts';
import { readAreas } from './read-areas.ts';
import { readProgrammes } from './read-programmes.ts';
import { readRawTable } from './read-table.ts';
import { writeSafeRow } from './safe-csv.ts';
import { FIGURES_TABLE } from './schemas/figures-table.ts';
import { writeDatapackage } from './write-datapackage.ts';

/** What changes in a package: rows of files with figures, and other files as a whole (null = taken away). */
export interface PackageChange {
  /** By path of a file of cijfers/. */
  readonly rows: ReadonlyMap<string, RowChanges>;
  /** By path of any other file. */
  readonly files: ReadonlyMap<string, Uint8Array | null>;
}

const SEAL = 'datapackage.json';
const HEADER = FIGURES_TABLE.columns.map(({ name }) => name).join(';');

/** The files of the package after a change, sealed anew. Rows of a file with figures that is not there yet make it. */
export async function changePackage(
  present: ReadonlyMap<string, Uint8Array>,
  { rows, files }: PackageChange,
): Promise<Map<string, Uint8Array>> {
  const after = new Map(present);
  const order = readRowOrder(present);
  for (const [path, changes] of rows) {
    const text = applyRowChanges(readFigureText(after, path), changes, order);
    after.set(path, new TextEncoder().encode(text));
    after.delete(toJsonPath(path));
  }
  for (const [path, bytes] of files) {
    if (bytes === null) after.delete(path);
    else after.set(path, bytes);
  }
  return after.set(SEAL, new TextEncoder().encode(await writeDatapackage(after)));
}

/** In which order the package has its indicators and areas. */
function readRowOrder(files: ReadonlyMap<string, Uint8Array>): RowOrder {
  return {
    indicators: readProgrammes(files, []).indicators.map(({ item }) => item.id),
    areas: readAreas(files, []).areas.map(({ item }) => item.id),
  };
}

/** The text of a file with figures; one that is kept as JSON goes on as CSV, because rows are changed in CSV. */
function readFigureText(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (bytes !== undefined) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const json = toJsonPath(path);
  const rows = files.has(json) ? readRawTable(files, json, FIGURES_TABLE).rows : [];
  return [HEADER, ...rows.map(({ cells }) => writeSafeRow(cells))].join('\r\n');
}

function toJsonPath(path: string): string {
  return path.replace(/\.csv$/, '.json');
}
