import { type AreaTree, createAreaTree } from '../../domain/area-tree.ts';
import { isPeriod, type Period } from '../../domain/period.ts';
import { yearOf } from '../../domain/period-math.ts';
import { isWide } from '../../intake/sums/find-sums.ts';
import { compareRows, type FigureRows } from '../../package/figure-rows.ts';
import { groupBy } from '../../package/group-by.ts';
import { figureFileOf, figureKeyOf } from '../../package/write-figure-row.ts';
import type { FigureFiles } from './figure-files.ts';

/** A row that a publication made another, or a possible sum beside it that became another since, or could now be made. */
export interface TouchedRow {
  readonly path: string;
  readonly key: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  /** As it was before the publication, and as it is now; null where it is not there. */
  readonly before: string | null;
  readonly present: string | null;
  readonly isMade: boolean;
  readonly isChangedSince: boolean;
  /** True when a row that it may be the sum of became another since. */
  readonly hasOtherParts: boolean;
  /** Of a district, the region or a year: it may be a sum. */
  readonly isWide: boolean;
}

interface Packages {
  readonly before: FigureFiles;
  readonly after: FigureFiles;
  readonly present: FigureFiles;
  /** Keys of rows that others told since, also where the row says the same again. */
  readonly retold: ReadonlySet<string>;
}

type Place = Pick<TouchedRow, 'path' | 'key' | 'indicator' | 'area' | 'period'>;

const NONE: FigureRows = new Map();

/** Which rows have to do with taking a publication back, by indicator: what it made, and the sums in those years. */
export function listTouchedRows({
  before,
  after,
  present,
  retold,
}: Packages): ReadonlyMap<string, readonly TouchedRow[]> {
  const made = new Map<string, Place>();
  const since = new Map<string, Place>();
  for (const path of new Set([...before.rows.keys(), ...after.rows.keys(), ...present.rows.keys()])) {
    const became = after.rows.get(path) ?? NONE;
    addPlaces(made, path, compareRows(before.rows.get(path) ?? NONE, became));
    addPlaces(since, path, compareRows(became, present.rows.get(path) ?? NONE));
  }
  for (const [key, place] of made) if (retold.has(key)) since.set(key, place);
  const years = new Set([...made.values()].map(yearKeyOf));
  const others = [...since.values()].filter((place) => years.has(yearKeyOf(place)));
  const tree = createAreaTree(present.areas);
  const above = new Map(others.flatMap((place) => listAbove(place, tree)).map((place) => [place.key, place]));
  const lineOf = ({ rows }: FigureFiles, { path, key }: Place): string | null => rows.get(path)?.get(key) ?? null;
  const places = new Map([...made, ...others.map((place) => [place.key, place] as const), ...above]);
  const touched = [...places.values()].map((place): TouchedRow => {
    const { key } = place;
    return {
      ...place,
      before: lineOf(before, place),
      present: lineOf(present, place),
      isMade: made.has(key),
      isChangedSince: since.has(key),
      hasOtherParts: above.has(key),
      isWide: isWide(place, present.areas),
    };
  });
  const own = touched.filter((row) => row.isMade || (row.isWide && (row.isChangedSince || row.present === null)));
  return groupBy(own, ({ indicator }) => indicator);
}

function addPlaces(found: Map<string, Place>, path: string, changes: ReadonlyMap<string, string | null>): void {
  for (const key of changes.keys()) {
    const [indicator = '', area = '', period = ''] = key.split(';');
    if (isPeriod(period)) found.set(key, { path, key, indicator, area, period });
  }
}

function yearKeyOf({ indicator, period }: Place): string {
  return `${indicator};${yearOf(period)}`;
}

/** The places that a row may be a part of: wider areas, and the year. */
function listAbove({ indicator, area, period }: Place, tree: AreaTree): readonly Place[] {
  const own = tree.get(area);
  return [...(own === null ? [] : [own]), ...tree.ancestors(area)].flatMap((wider) =>
    [...new Set([period, yearOf(period)])]
      .filter((each) => wider.id !== area || each !== period)
      .map((each) => {
        const key = figureKeyOf({ indicator, area: wider.id, period: each });
        return { path: figureFileOf(wider), key, indicator, area: wider.id, period: each };
      }),
  );
}
