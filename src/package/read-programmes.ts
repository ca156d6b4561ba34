import type { Indicator } from '../domain/indicator.ts';
import type { Ambition, Programme, Strategy } from '../domain/programme.ts';
import { checkLink, createKnownIds, type KnownIds, keepKnown } from './known-ids.ts';
import { createIssue, type Located, type PackageIssue, placeOfFile } from './package-issue.ts';
import { parseItem, readItems, readJsonFile } from './read-list.ts';
import type { PackageFiles } from './read-table.ts';
import { indicatorSchema } from './schemas/indicator.ts';
import { ambitionSchema, programmeSchema, strategySchema } from './schemas/programmes.ts';
import { splitUnique } from './unique-items.ts';

interface ReadProgrammes {
  readonly strategy: Strategy | null;
  readonly ambitions: readonly Ambition[];
  readonly programmes: Located<Programme>[];
  readonly knownProgrammes: KnownIds;
  readonly indicators: Located<Indicator>[];
  readonly knownIndicators: KnownIds;
}

const PATH = 'programmas.json';

/** Programmes, ambitions and indicators; links between them that point at nothing are left out. */
export function readProgrammes(files: PackageFiles, issues: PackageIssue[]): ReadProgrammes {
  const parts = readParts(files, issues);
  const strategy =
    parts.strategie === undefined
      ? null
      : parseItem(parts.strategie, { path: PATH, at: (f = '') => `strategie${f && '.'}${f}` }, strategySchema, issues);
  const ambitions = readItems(parts.ambities, PATH, 'ambities', ambitionSchema, issues);
  const read = readItems(parts.programmas, PATH, 'programmas', programmeSchema, issues);
  const programmes = splitUnique(read.items, (item) => item.id, issues, { field: 'id' }).unique;
  const knownProgrammes = createKnownIds(
    programmes.map(({ item }) => item.id),
    [...read.rejectedIds, ...read.items.map(({ item }) => item.id)],
    read.readable,
  );
  const { indicators, knownIndicators } = readIndicators(files, knownProgrammes, issues);
  return {
    strategy: strategy?.item ?? null,
    ambitions: ambitions.items.map(({ item, place }) => ({
      ...item,
      indicators: keepKnown(item.indicators, knownIndicators, 'onbekende-indicator', place, 'indicatoren', issues),
    })),
    programmes: programmes.map((programme) => linkProgramme(programme, knownIndicators, issues)),
    knownProgrammes,
    indicators,
    knownIndicators,
  };
}

function readParts(
  files: PackageFiles,
  issues: PackageIssue[],
): Readonly<Record<'strategie' | 'ambities' | 'programmas', unknown>> {
  const content = readJsonFile(files, PATH, issues);
  const entries = new Map<string, unknown>(
    typeof content === 'object' && content !== null ? Object.entries(content) : [],
  );
  if (content !== undefined) {
    for (const key of ['strategie', 'ambities', 'programmas']) {
      if (!entries.has(key)) issues.push(createIssue('veld-ontbreekt', placeOfFile(PATH), { field: key }));
      entries.set(key, entries.get(key));
    }
    for (const key of entries.keys()) {
      if (key === 'strategie' || key === 'ambities' || key === 'programmas') continue;
      issues.push(createIssue('onbekend-veld', placeOfFile(PATH), { field: key, value: key }));
    }
  }
  return {
    strategie: entries.get('strategie'),
    ambities: entries.get('ambities'),
    programmas: entries.get('programmas'),
  };
}

function readIndicators(
  files: PackageFiles,
  programmes: KnownIds,
  issues: PackageIssue[],
): Pick<ReadProgrammes, 'indicators' | 'knownIndicators'> {
  const path = 'indicatoren.json';
  const read = readItems(readJsonFile(files, path, issues), path, '', indicatorSchema, issues);
  const indicators = splitUnique(read.items, (item) => item.id, issues, { field: 'id' }).unique.filter(
    ({ item, place }) => checkLink(item.programme, programmes, 'onbekend-programma', place, 'programma', issues),
  );
  const mentioned = [...read.rejectedIds, ...read.items.map(({ item }) => item.id)];
  const known = createKnownIds(
    indicators.map(({ item }) => item.id),
    mentioned,
    read.readable,
  );
  return { indicators, knownIndicators: known };
}

function linkProgramme(
  { item, place }: Located<Programme>,
  indicators: KnownIds,
  issues: PackageIssue[],
): Located<Programme> {
  const keep = (ids: readonly string[], field: string): string[] =>
    keepKnown(ids, indicators, 'onbekende-indicator', place, field, issues);
  const objectives = new Set([...item.objectives, ...item.results].map(({ code }) => code));
  const achieved = item.achieved.map((achievement, index) => {
    const field = `gerealiseerd[${index}]`;
    const isKnown = achievement.objective === null || objectives.has(achievement.objective);
    if (!isKnown) {
      const facts = { field: `${field}.doel`, value: achievement.objective ?? '', detail: item.id };
      issues.push(createIssue('onbekend-doel', place, facts));
    }
    return {
      ...achievement,
      objective: isKnown ? achievement.objective : null,
      indicators: keep(achievement.indicators, `${field}.indicatoren`),
    };
  });
  return { item: { ...item, achieved, indicators: keep(item.indicators, 'indicatoren') }, place };
}
