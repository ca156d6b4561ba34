import type { Trend } from '../domain/trend.ts';
import { checkLink } from './known-ids.ts';
import type { Located, PackageIssue } from './package-issue.ts';
import { keepLinks } from './read-actions.ts';
import type { ContentLinks } from './read-content.ts';
import { readItems, readJsonFile } from './read-list.ts';
import type { PackageFiles } from './read-table.ts';
import { trendSchema } from './schemas/trend.ts';
import { splitUnique } from './unique-items.ts';

const PATH = 'trends.json';

/** The trend inventory; a package may do without. One of an unknown programme, or whose areas are all unknown, is left out. */
export function readTrends(files: PackageFiles, links: ContentLinks, issues: PackageIssue[]): Located<Trend>[] {
  if (!files.has(PATH)) return [];
  const read = readItems(readJsonFile(files, PATH, issues), PATH, '', trendSchema, issues);
  return splitUnique(read.items, (item) => item.id, issues, { field: 'id' }).unique.flatMap(({ item, place }) => {
    const { indicators, areas } = keepLinks(item, { place, links, issues });
    const hasProgramme = checkLink(item.programme, links.programmes, 'onbekend-programma', place, 'programma', issues);
    const lostPlace = item.areas.length > 0 && areas.length === 0;
    return hasProgramme && !lostPlace ? [{ item: { ...item, indicators, areas }, place }] : [];
  });
}
