import * as v from 'valibot';
import { endDateExclusive } from '../domain/period-math.ts';
import type { Action } from '../domain/action.ts';
import type { Area, Population } from '../domain/area.ts';
import type { ChartEvent } from '../domain/chart-event.ts';
import type { Dialogue, Letter, Picture, Story } from '../domain/content.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Ambition, Programme, Strategy } from '../domain/programme.ts';
import type { Target } from '../domain/target.ts';
import type { Trend } from '../domain/trend.ts';
import { type Located, type PackageIssue, placeOfFile } from './package-issue.ts';
import { readActions, readEvents } from './read-actions.ts';
import { readAreas, readPopulations } from './read-areas.ts';
import { readDialogues, readLetters, readPictures, readStories } from './read-content.ts';
import { readExpectations } from './read-expectations.ts';
import { readFigures, readTargets } from './read-figures.ts';
import { parseItem, readJsonFile } from './read-list.ts';
import { readProgrammes } from './read-programmes.ts';
import type { PackageFiles } from './read-table.ts';
import { readTrends } from './read-trends.ts';
import { type Datapackage, datapackageSchema } from './schemas/datapackage.ts';
import { date } from './schemas/fields.ts';

/** The package with the place of everything, for the checks. */
export interface LocatedPackage {
  /** null when datapackage.json is at fault. */
  readonly datapackage: Datapackage | null;
  /** The date that the package says of itself, else that of its newest text. */
  readonly statedDate: string;
  /** Today: that date, or the day after the last period with a figure where that is later. */
  readonly referenceDate: string;
  readonly areas: readonly Located<Area>[];
  readonly populations: readonly Located<Population>[];
  readonly programmes: readonly Located<Programme>[];
  readonly strategy: Strategy | null;
  readonly ambitions: readonly Ambition[];
  readonly indicators: readonly Located<Indicator>[];
  readonly actions: readonly Located<Action>[];
  readonly observations: readonly Located<Observation>[];
  readonly targets: readonly Located<Target>[];
  readonly events: readonly Located<ChartEvent>[];
  readonly expectations: readonly Located<Expectation>[];
  readonly trends: readonly Located<Trend>[];
  readonly letters: readonly Located<Letter>[];
  readonly stories: readonly Located<Story>[];
  readonly dialogues: readonly Located<Dialogue>[];
  readonly pictures: readonly Located<Picture>[];
  readonly issues: readonly PackageIssue[];
}

/** Reads all files of the package: a file, item or row that is at fault costs only itself and becomes an issue. */
export function readLocated(files: PackageFiles): LocatedPackage {
  const issues: PackageIssue[] = [];
  const content = readJsonFile(files, 'datapackage.json', issues);
  const datapackage =
    content === undefined ? null : parseItem(content, placeOfFile('datapackage.json'), datapackageSchema, issues);
  const { areas, known: knownAreas } = readAreas(files, issues);
  const p = readProgrammes(files, issues);
  const links = { areas: knownAreas, indicators: p.knownIndicators, programmes: p.knownProgrammes };
  const pictures = readPictures(files, links, issues);
  const letters = readLetters(files, links, pictures.known, issues);
  const stories = readStories(files, links, pictures.known, issues);
  const observations = readFigures(
    files,
    areas.map(({ item }) => item),
    links,
    issues,
  );
  const statedDate = referenceDateOf(content) ?? latestDate([...letters, ...stories]);
  return {
    datapackage: datapackage?.item ?? null,
    statedDate,
    referenceDate: laterOf(statedDate, endOfFigures(observations)),
    areas,
    populations: readPopulations(files, knownAreas, issues),
    programmes: p.programmes,
    strategy: p.strategy,
    ambitions: p.ambitions,
    indicators: p.indicators,
    actions: readActions(
      files,
      p.programmes.map(({ item }) => item),
      links,
      issues,
    ),
    observations,
    targets: readTargets(files, links, issues),
    events: readEvents(files, links, issues),
    expectations: readExpectations(files, links, issues),
    trends: readTrends(files, links, issues),
    letters,
    stories,
    dialogues: readDialogues(files, links, issues),
    pictures: pictures.pictures,
    issues,
  };
}

// A fault elsewhere in datapackage.json does not cost the date.
function referenceDateOf(content: unknown): string | null {
  const result = v.safeParse(v.object({ peildatum: date }), content);
  return result.success ? result.output.peildatum : null;
}

/** The day after the last period with a figure: with the figures of a quarter in it, today is no day of that quarter. */
function endOfFigures(observations: readonly Located<Observation>[]): string {
  const periods = new Set(observations.flatMap(({ item }) => (item.value === null ? [] : [item.period])));
  return [...periods].map(endDateExclusive).reduce(laterOf, '');
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

// Without a date of the package: the newest text is no older than today.
function latestDate(texts: readonly Located<Letter | Story>[]): string {
  return texts.reduce((latest, { item }) => (item.date > latest ? item.date : latest), '1900-01-01');
}
