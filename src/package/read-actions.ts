import type { Action } from '../domain/action.ts';
import type { ChartEvent } from '../domain/chart-event.ts';
import type { Programme } from '../domain/programme.ts';
import { checkLink, keepKnown } from './known-ids.ts';
import { createIssue, type Located, type PackageIssue } from './package-issue.ts';
import type { ContentLinks } from './read-content.ts';
import { readItems, readJsonFile } from './read-list.ts';
import type { PackageFiles } from './read-table.ts';
import { actionSchema } from './schemas/action.ts';
import { chartEventSchema } from './schemas/chart-event.ts';
import { splitUnique } from './unique-items.ts';

/** The actions of acties.json; one of an unknown programme is left out, and a code that its programme has not becomes null. */
export function readActions(
  files: PackageFiles,
  programmes: readonly Programme[],
  links: ContentLinks,
  issues: PackageIssue[],
): Located<Action>[] {
  const path = 'acties.json';
  const read = readItems(readJsonFile(files, path, issues), path, '', actionSchema, issues);
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  return splitUnique(read.items, (item) => item.id, issues, { field: 'id' }).unique.flatMap(({ item, place }) => {
    const { indicators, areas } = keepLinks(item, { place, links, issues });
    if (!checkLink(item.programme, links.programmes, 'onbekend-programma', place, 'programma', issues)) return [];
    const programme = byId.get(item.programme);
    const isObjective = item.objective === null || hasCode(programme?.objectives, item.objective);
    const isResult = item.result === null || hasCode(programme?.results, item.result);
    const detail = item.programme;
    if (!isObjective) {
      issues.push(createIssue('onbekend-doel', place, { field: 'doel', value: item.objective ?? '', detail }));
    }
    if (!isResult) {
      issues.push(createIssue('onbekend-resultaat', place, { field: 'resultaat', value: item.result ?? '', detail }));
    }
    const objective = isObjective ? item.objective : null;
    return [{ item: { ...item, indicators, areas, objective, result: isResult ? item.result : null }, place }];
  });
}

/** The events of gebeurtenissen.json; an event whose indicators or areas are all unknown is left out, as an empty list means all. */
export function readEvents(files: PackageFiles, links: ContentLinks, issues: PackageIssue[]): Located<ChartEvent>[] {
  const path = 'gebeurtenissen.json';
  const read = readItems(readJsonFile(files, path, issues), path, '', chartEventSchema, issues);
  return splitUnique(read.items, (item) => item.id, issues, { field: 'id' }).unique.flatMap(({ item, place }) => {
    const { indicators, areas } = keepLinks(item, { place, links, issues });
    const lostAll =
      (item.indicators.length > 0 && indicators.length === 0) || (item.areas.length > 0 && areas.length === 0);
    return lostAll ? [] : [{ item: { ...item, indicators, areas }, place }];
  });
}

/** The indicators and areas of an item that the package has. */
export function keepLinks(
  item: { readonly indicators: readonly string[]; readonly areas: readonly string[] },
  { place, links, issues }: Pick<Located<unknown>, 'place'> & { links: ContentLinks; issues: PackageIssue[] },
): { indicators: string[]; areas: string[] } {
  return {
    indicators: keepKnown(item.indicators, links.indicators, 'onbekende-indicator', place, 'indicatoren', issues),
    areas: keepKnown(item.areas, links.areas, 'onbekend-gebied', place, 'gebieden', issues),
  };
}

function hasCode(objectives: Programme['objectives'] | undefined, code: string): boolean {
  return objectives?.some((objective) => objective.code === code) ?? false;
}
