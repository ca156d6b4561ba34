import type { Expectation } from '../domain/expectation.ts';
import { checkLink } from './known-ids.ts';
import type { Located, PackageIssue } from './package-issue.ts';
import type { ContentLinks } from './read-content.ts';
import { readItems, readJsonFile } from './read-list.ts';
import type { PackageFiles } from './read-table.ts';
import { expectationSchema } from './schemas/expectation.ts';
import { splitUnique } from './unique-items.ts';

const PATH = 'verwachtingen.json';

/** What was expected beforehand; a package may do without. One of an unknown indicator or area is left out. */
export function readExpectations(
  files: PackageFiles,
  links: Pick<ContentLinks, 'indicators' | 'areas'>,
  issues: PackageIssue[],
): Located<Expectation>[] {
  if (!files.has(PATH)) return [];
  const read = readItems(readJsonFile(files, PATH, issues), PATH, '', expectationSchema, issues);
  return splitUnique(read.items, (item) => item.id, issues, { field: 'id' }).unique.filter(({ item, place }) => {
    const isKnown = checkLink(item.indicator, links.indicators, 'onbekende-indicator', place, 'indicator', issues);
    return checkLink(item.area, links.areas, 'onbekend-gebied', place, 'gebied', issues) && isKnown;
  });
}
