import type { Area } from '../../domain/area.ts';
import type { DataPackage } from '../../package/data-package.ts';
import type { FigureRows } from '../../package/figure-rows.ts';
import { readAreas } from '../../package/read-areas.ts';
import { readPackage } from '../../package/read-package.ts';
import { FIGURES_TABLE } from '../../package/schemas/figures-table.ts';
import { isFigures, rowsOf } from './package-change.ts';
import type { PackageBytes } from './prepare-change.ts';

/** The figures of a package as rows, each file split once, with what is needed to read them. */
export interface FigureFiles {
  readonly rows: ReadonlyMap<string, FigureRows>;
  readonly areas: readonly Area[];
  readonly around: PackageBytes;
}

const AROUND = /^(?:datapackage|indicatoren|programmas)\.json$|^gebieden\.csv$/;
const HEADER = FIGURES_TABLE.columns.map(({ name }) => name).join(';');

export function splitFigureFiles(files: PackageBytes): FigureFiles {
  const paths = [...files.keys()].filter(isFigures);
  return {
    rows: new Map(paths.map((path) => [path, rowsOf(files, path)])),
    areas: readAreas(files, []).areas.map(({ item }) => item),
    around: new Map([...files].filter(([path]) => AROUND.test(path))),
  };
}

/** The package with the figures of one indicator alone: to read those of all of them would take many times as long. */
export function readFiguresOf({ rows, around }: FigureFiles, indicator: string): DataPackage {
  const files = new Map(around);
  for (const [path, found] of rows) {
    const lines = [...found].filter(([key]) => key.startsWith(`${indicator};`)).map(([, line]) => line);
    files.set(path, new TextEncoder().encode([HEADER, ...lines].join('\r\n')));
  }
  return readPackage(files).data;
}
