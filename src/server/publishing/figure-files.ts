import type { FigureData } from '../../intake/sums/create-sums-finder.ts';
import type { FigureRows } from '../../package/figure-rows.ts';
import { groupBy } from '../../package/group-by.ts';
import { readAreas } from '../../package/read-areas.ts';
import { type Links, readFigures } from '../../package/read-figures.ts';
import { readProgrammes } from '../../package/read-programmes.ts';
import { FIGURES_TABLE } from '../../package/schemas/figures-table.ts';
import { hashBytes } from '../store/fingerprint.ts';
import { isFigures, rowsOf } from './package-change.ts';
import type { PackageBytes } from './prepare-change.ts';

/** What is needed to read figures. */
interface Around extends Pick<FigureData, 'areas' | 'indicators'> {
  readonly links: Links;
}

interface Split {
  readonly rows: FigureRows;
  /** By indicator. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** The figures of a package as rows by path, and what is needed to read them. */
export interface FigureFiles extends Around {
  readonly rows: ReadonlyMap<string, FigureRows>;
  readonly lines: ReadonlyMap<string, Split['lines']>;
}

const HEADER = FIGURES_TABLE.columns.map(({ name }) => name).join(';');
const AROUND = ['gebieden.csv', 'indicatoren.json', 'programmas.json'];

/** Splits the files of packages that have most of them in common: each file is split once, and known by its content. */
export function createFigureSplitter(): (files: PackageBytes) => FigureFiles {
  const figures = new Map<string, Split>();
  const arounds = new Map<string, Around>();
  return (files) => {
    const paths = [...files.keys()].filter(isFigures);
    const split = paths.map((path) => {
      const hash = hashBytes(files.get(path) ?? new Uint8Array());
      const found = figures.get(hash) ?? splitFile(files, path);
      figures.set(hash, found);
      return [path, found] as const;
    });
    const name = AROUND.map((path) => hashBytes(files.get(path) ?? new Uint8Array())).join();
    const around = arounds.get(name) ?? readAround(files);
    arounds.set(name, around);
    const rows = new Map(split.map(([path, found]) => [path, found.rows]));
    const lines = new Map(split.map(([path, found]) => [path, found.lines]));
    return { ...around, rows, lines };
  };
}

function splitFile(files: PackageBytes, path: string): Split {
  const rows = rowsOf(files, path);
  return { rows, lines: groupBy([...rows.values()], indicatorOf) };
}

function readAround(files: PackageBytes): Around {
  const areas = readAreas(files, []);
  const programmes = readProgrammes(files, []);
  return {
    areas: areas.areas.map(({ item }) => item),
    indicators: programmes.indicators.map(({ item }) => item),
    links: { areas: areas.known, indicators: programmes.knownIndicators },
  };
}

/** The figures of one indicator alone: to read those of all of them would take many times as long. */
export function readFiguresOf({ lines, ...around }: FigureFiles, indicator: string): FigureData {
  const own = [...lines].map(([path, found]) => [path, found.get(indicator) ?? []] as const);
  return readLines(around, new Map(own));
}

/** What a row says; null when it cannot be read. */
export function readFigureLine(around: Around, path: string, line: string) {
  return readLines(around, new Map([[path, [line]]])).observations[0] ?? null;
}

function readLines({ areas, indicators, links }: Around, lines: ReadonlyMap<string, readonly string[]>): FigureData {
  const texts = [...lines].filter(([, own]) => own.length > 0);
  const files = texts.map(([path, own]) => [path, new TextEncoder().encode([HEADER, ...own].join('\r\n'))] as const);
  const observations = readFigures(new Map(files), areas, links, []);
  return { areas, indicators, observations: observations.map(({ item }) => item) };
}

function indicatorOf(line: string): string {
  return line.slice(0, line.indexOf(';'));
}
