import type { Area, AreaLevel, Population } from '../domain/area.ts';
import { checkLink, createKnownIds, type KnownIds } from './known-ids.ts';
import { createIssue, type Located, type PackageIssue } from './package-issue.ts';
import { type PackageFiles, readRows } from './read-table.ts';
import { AREAS_TABLE, areaIdOf, parseAreaRow } from './schemas/areas-table.ts';
import { POPULATIONS_TABLE, parsePopulationRow } from './schemas/populations-table.ts';
import { splitUnique } from './unique-items.ts';

interface ReadAreas {
  readonly areas: Located<Area>[];
  readonly known: KnownIds;
}

const PARENT_LEVEL: Readonly<Record<AreaLevel, AreaLevel | null>> = {
  region: null,
  district: 'region',
  municipality: 'district',
};

const PARENT_RULE: Readonly<Record<AreaLevel, string>> = {
  region: 'er is één regio, en die heeft geen ouder',
  district: 'een district ligt in de regio',
  municipality: 'een gemeente ligt in een district',
};

/** The areas of gebieden.csv in file order, each with a parent of the right level. */
export function readAreas(files: PackageFiles, issues: PackageIssue[]): ReadAreas {
  const rows = readRows(files, 'gebieden.csv', AREAS_TABLE, parseAreaRow, issues);
  const { unique, repeated } = splitUnique(rows.items, (area) => area.id, issues, { field: 'id' });
  const mentioned = [...rows.rejected.map(areaIdOf), ...rows.items.map(({ item }) => item.id)];
  const valid = new Map<string, Area>();
  const faulty = new Set(repeated.map(({ item }) => item.id));
  for (const level of ['region', 'district', 'municipality'] as const) {
    for (const { item: area, place } of unique) {
      if (area.level !== level) continue;
      const parentLevel = PARENT_LEVEL[level];
      const fits =
        parentLevel === null
          ? area.parent === null && ![...valid.values()].some((other) => other.level === 'region')
          : area.parent !== null && valid.get(area.parent)?.level === parentLevel;
      if (fits) {
        valid.set(area.id, area);
        continue;
      }
      faulty.add(area.id);
      const isKnockOn = area.parent !== null && faulty.has(area.parent);
      const isMentioned =
        area.parent !== null && mentioned.includes(area.parent) && !unique.some((u) => u.item.id === area.parent);
      if (isKnockOn || isMentioned) continue;
      issues.push(
        createIssue('verkeerde-ouder', place, { field: 'ouder', value: area.parent ?? '', detail: PARENT_RULE[level] }),
      );
    }
  }
  const areas = unique.filter(({ item }) => valid.has(item.id));
  return { areas, known: createKnownIds(valid.keys(), mentioned, rows.readable) };
}

/** The populations of inwoners.csv of areas that exist. */
export function readPopulations(files: PackageFiles, areas: KnownIds, issues: PackageIssue[]): Located<Population>[] {
  const rows = readRows(files, 'inwoners.csv', POPULATIONS_TABLE, parsePopulationRow, issues);
  const linked = rows.items.filter(({ item, place }) =>
    checkLink(item.area, areas, 'onbekend-gebied', place, 'gebied', issues),
  );
  const facts = (item: Population) => ({ area: item.area });
  return splitUnique(linked, (item) => `${item.area} op ${item.date}`, issues, { facts }).unique;
}
