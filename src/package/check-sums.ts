import type { Area } from '../domain/area.ts';
import type { AreaTree } from '../domain/area-tree.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { isYear, type Period } from '../domain/period.ts';
import { quartersOf, startDate } from '../domain/period-math.ts';
import { createIssue, type Located, type PackageIssue } from './package-issue.ts';

type Measure = 'value' | 'numerator' | 'denominator';

/** An observation with whatever tells where it came from. */
interface Figure {
  readonly item: Observation;
}

/** A sum that does not hold, or a hidden figure that follows from the rest of a sum. */
interface SumFault<T extends Figure = Figure> {
  readonly code: 'som-klopt-niet' | 'verborgen-waarde-af-te-leiden';
  readonly figure: T;
  readonly measure: Measure;
  /** "de districten samen zijn 29", "uit de gemeenten samen": the end of the sentence. */
  readonly detail: string;
}

const COLUMNS: Readonly<Record<Measure, string>> = { value: 'waarde', numerator: 'teller', denominator: 'noemer' };

/**
 * Sums that must hold where every part is shown: districts and region, municipalities and district, quarters and year.
 * areAreasSound false = gebieden.csv is at fault, so that sums over areas say nothing. Where just one figure of a sum is hidden it can be worked out from the rest, and that is a fault too.
 */
export function checkSums(
  observations: readonly Located<Observation>[],
  indicators: ReadonlyMap<string, Indicator>,
  areas: readonly Area[],
  tree: AreaTree,
  areAreasSound: boolean,
): PackageIssue[] {
  return createSumFinder(
    indicators,
    areas,
    tree,
    areAreasSound,
  )(observations).map(({ code, figure: { item, place }, measure, detail }) => {
    const value = code === 'som-klopt-niet' ? toText(item[measure] ?? 0) : '';
    const { indicator, area } = item;
    return createIssue(code, place, { field: COLUMNS[measure], value, detail, indicator, area });
  });
}

/** The faults in the sums of figures; find is for who can look them up already. */
export type FindSumFaults = <T extends Figure>(figures: readonly T[], find?: FindByArea<T>) => SumFault<T>[];

/** The same faults, without their sentences; made once for many sets of figures of the same areas. */
export function createSumFinder(
  indicators: ReadonlyMap<string, Indicator>,
  areas: readonly Area[],
  tree: AreaTree,
  areAreasSound: boolean,
): FindSumFaults {
  const divisionOf = areAreasSound ? createDivisions(areas, tree) : () => null;
  return <T extends Figure>(figures: readonly T[], find: FindByArea<T> = createFinder(figures)): SumFault<T>[] => {
    const faults: SumFault<T>[] = [];
    for (const whole of figures) {
      const { indicator: id, area, period } = whole.item;
      const division = divisionOf(area, period);
      const isYearly = isYear(period);
      const indicator = division !== null || isYearly ? indicators.get(id) : undefined;
      if (indicator === undefined) continue;
      if (division !== null) {
        const besides = find(id, period);
        const parts = findAll(division.parts, (part) => besides?.get(part));
        if (parts !== null) checkEquation(whole, parts, indicator, division.text, faults);
      }
      if (!isYearly || indicator.kind === 'mean') continue;
      const isStock = indicator.kind === 'stock';
      const parts = findAll(quartersOf(period).slice(isStock ? 3 : 0), (quarter) => find(id, quarter)?.get(area));
      const text = isStock ? 'het laatste kwartaal' : 'de vier kwartalen samen';
      if (parts !== null) checkEquation(whole, parts, indicator, text, faults);
    }
    return faults;
  };
}

/** The figures of an indicator in a period, by area. */
type FindByArea<T> = (indicator: string, period: Period) => ReadonlyMap<string, T> | undefined;

/** A map in a map in a map: to make one key of three texts for each of a million figures takes longer than the sums. */
function createFinder<T extends Figure>(figures: readonly T[]): FindByArea<T> {
  const indicators = new Map<string, Map<Period, Map<string, T>>>();
  let [lastIndicator, lastPeriod]: [string, string] = ['', ''];
  let areas = new Map<string, T>();
  for (const figure of figures) {
    const { indicator, area, period } = figure.item;
    // Figures of one indicator in one period mostly stand together.
    if (indicator !== lastIndicator || period !== lastPeriod) {
      const periods = indicators.get(indicator) ?? new Map<Period, Map<string, T>>();
      indicators.set(indicator, periods);
      areas = periods.get(period) ?? new Map<string, T>();
      periods.set(period, areas);
      [lastIndicator, lastPeriod] = [indicator, period];
    }
    areas.set(area, figure);
  }
  return (indicator, period) => indicators.get(indicator)?.get(period);
}

/** What an area is divided into in a period. */
interface Division {
  readonly parts: readonly string[];
  /** "de districten samen": the subject of the sentence. */
  readonly text: string;
}

/** The same for every indicator, so it is looked up once for each period. null = no sum holds there. */
function createDivisions(areas: readonly Area[], tree: AreaTree): (area: string, period: Period) => Division | null {
  const wholes = new Map<string, Map<Period, Division | null>>();
  for (const { id, level } of areas) if (level !== 'municipality') wholes.set(id, new Map());
  return (area, period) => {
    const known = wholes.get(area);
    if (known === undefined) return null;
    const found = known.get(period);
    if (found !== undefined) return found;
    const division = toDivision(area, period, areas, tree);
    known.set(period, division);
    return division;
  };
}

function toDivision(area: string, period: Period, areas: readonly Area[], tree: AreaTree): Division | null {
  // Before a municipality begins its inhabitants live in no municipality of the package: then the district is more than their sum.
  const start = startDate(period);
  if (areas.some((child) => child.parent === area && child.validFrom !== null && child.validFrom > start)) return null;
  const text = tree.get(area)?.level === 'region' ? 'de districten samen' : 'de gemeenten samen';
  return { parts: tree.children(area, period).map(({ id }) => id), text };
}

function measuresOf({ kind }: Indicator): readonly Measure[] {
  return kind === 'count' || kind === 'stock' ? ['value'] : ['numerator', 'denominator'];
}

/** One figure that must equal the sum of others. */
function checkEquation<T extends Figure>(
  whole: T,
  parts: readonly T[],
  indicator: Indicator,
  text: string,
  faults: SumFault<T>[],
): void {
  for (const measure of measuresOf(indicator)) {
    let [hidden, sum] = [0, 0];
    let only = whole;
    for (const figure of parts) {
      const number = figure.item[measure];
      if (number === null) {
        hidden += 1;
        only = figure;
      } else sum += number;
    }
    const total = whole.item[measure];
    if (total === null) {
      hidden += 1;
      only = whole;
    }
    if (hidden === 1) faults.push(...checkHidden(only, only === whole, measure, text));
    if (hidden > 0 || Math.abs(sum - (total ?? 0)) < 1e-6) continue;
    faults.push({ code: 'som-klopt-niet', figure: whole, measure, detail: `${text} zijn ${toText(sum)}` });
  }
}

function checkHidden<T extends Figure>(
  figure: T,
  isWhole: boolean,
  measure: Measure,
  partsText: string,
): SumFault<T>[] {
  const { reason } = figure.item;
  if (reason !== 'small' && reason !== 'withheld' && reason !== 'secret') return [];
  const detail = isWhole ? `uit ${partsText}` : `uit het totaal en de rest (${partsText})`;
  return [{ code: 'verborgen-waarde-af-te-leiden', figure, measure, detail }];
}

/** All of them; null when there are none, or when one is not there. */
function findAll<K, T>(keys: readonly K[], find: (key: K) => T | undefined): T[] | null {
  const found: T[] = [];
  for (const key of keys) {
    const item = find(key);
    if (item === undefined) return null;
    found.push(item);
  }
  return found.length > 0 ? found : null;
}

function toText(value: number): string {
  return String(Number(value.toFixed(6))).replace('.', ',');
}
