import type { Area } from '../domain/area.ts';
import type { Observation } from '../domain/observation.ts';
import type { Target } from '../domain/target.ts';
import { checkLink, type KnownIds } from './known-ids.ts';
import { createIssue, type Located, type PackageIssue, placeOfFile } from './package-issue.ts';
import { type PackageFiles, readRawTable, readRows } from './read-table.ts';
import { createRowReaders, type RowReader } from './row-reader.ts';
import { FIGURES_TABLE, parseFigureRow, toUnknown } from './schemas/figures-table.ts';
import { parseTargetRow, TARGETS_TABLE } from './schemas/targets-table.ts';
import { splitUnique } from './unique-items.ts';

export interface Links {
  readonly areas: KnownIds;
  readonly indicators: KnownIds;
}

/** The observations of all files in cijfers/. A row whose value is at fault stays, as missing for an unknown reason. */
export function readFigures(
  files: PackageFiles,
  areas: readonly Area[],
  links: Links,
  issues: PackageIssue[],
): Located<Observation>[] {
  const fileOf = new Map(areas.map((area) => [area.id, area.level === 'municipality' ? area.parent : area.id]));
  const found: Located<Observation>[] = [];
  for (const path of [...files.keys()].filter((name) => /^cijfers\/[^/]+\.(?:csv|json)$/.test(name)).sort()) {
    const fileArea = path.replace(/^cijfers\/|\.(?:csv|json)$/g, '');
    if (!checkLink(fileArea, links.areas, 'onbekend-gebied', placeOfFile(path), '', issues)) continue;
    found.push(...readFigureFile(files, path, fileArea, fileOf, links, issues));
  }
  const keyOf = (o: Observation): string => `${o.indicator}, ${o.area}, ${o.period}`;
  const { unique, repeated } = splitUnique(found, keyOf, issues, {
    facts: ({ indicator, area }) => ({ indicator, area }),
  });
  return [...unique, ...repeated.map(({ item, place }) => ({ item: toUnknown(item), place }))];
}

function readFigureFile(
  files: PackageFiles,
  path: string,
  fileArea: string,
  fileOf: ReadonlyMap<string, string | null>,
  links: Links,
  issues: PackageIssue[],
): Located<Observation>[] {
  const raw = readRawTable(files, path, FIGURES_TABLE);
  issues.push(...raw.issues.map((issue) => ({ ...issue, area: fileArea })));
  const rowIssues: PackageIssue[] = [];
  const readerOf = createRowReaders(FIGURES_TABLE, rowIssues);
  const found: Located<Observation>[] = [];
  for (const row of raw.rows) {
    const observation = readFigure(readerOf(row), links, rowIssues);
    if (observation !== null) {
      found.push({ item: observation, place: row.place });
      const file = fileOf.get(observation.area) ?? fileArea;
      if (file !== fileArea) {
        const facts = { field: 'gebied', value: observation.area, detail: file };
        rowIssues.push(createIssue('verkeerd-bestand', row.place, facts));
      }
    }
    if (rowIssues.length === 0) continue;
    const [indicator = '', area = ''] = row.cells;
    issues.push(...rowIssues.map((issue) => ({ ...issue, indicator, area })));
    rowIssues.length = 0;
  }
  return found;
}

function readFigure(row: RowReader, links: Links, issues: PackageIssue[]): Observation | null {
  const parsed = parseFigureRow(row);
  if (parsed === null) return null;
  const { observation, faulty } = parsed;
  const isIndicator = checkLink(
    observation.indicator,
    links.indicators,
    'onbekende-indicator',
    row.place,
    'indicator',
    issues,
  );
  const isArea = checkLink(observation.area, links.areas, 'onbekend-gebied', row.place, 'gebied', issues);
  if (!isIndicator || !isArea) return null;
  if (faulty || (observation.value === null) !== (observation.reason === null)) return observation;
  const withReason = observation.value !== null;
  const value = withReason ? String(observation.value).replace('.', ',') : '';
  const code = withReason ? 'waarde-met-reden' : 'waarde-zonder-reden';
  issues.push(createIssue(code, row.place, { field: withReason ? 'reden' : 'waarde', value }));
  return toUnknown(observation);
}

/** The targets of doelen.csv whose indicator and area exist. */
export function readTargets(files: PackageFiles, links: Links, issues: PackageIssue[]): Located<Target>[] {
  const rows = readRows(files, 'doelen.csv', TARGETS_TABLE, parseTargetRow, issues);
  const linked = rows.items.filter(({ item, place }) => {
    const isIndicator = checkLink(item.indicator, links.indicators, 'onbekende-indicator', place, 'indicator', issues);
    return checkLink(item.area, links.areas, 'onbekend-gebied', place, 'gebied', issues) && isIndicator;
  });
  const keyOf = (t: Target): string => `${t.indicator}, ${t.area}, ${t.period}`;
  return splitUnique(linked, keyOf, issues, { facts: ({ indicator, area }) => ({ indicator, area }) }).unique;
}
