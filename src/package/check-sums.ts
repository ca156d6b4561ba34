import type { Area } from '../domain/area.ts';
import type { AreaTree } from '../domain/area-tree.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { isYear, type Period } from '../domain/period.ts';
import { quartersOf, startDate } from '../domain/period-math.ts';
import { createIssue, type Located, type PackageIssue } from './package-issue.ts';

export type Measure = 'value' | 'numerator' | 'denominator';

/** A sum that does not hold, or a hidden figure that follows from the rest of a sum. */
export interface SumFault {
  readonly code: 'som-klopt-niet' | 'verborgen-waarde-af-te-leiden';
  readonly figure: Located<Observation>;
  readonly measure: Measure;
  /** "de districten samen zijn 29", "uit de gemeenten samen": the end of the sentence. */
  readonly detail: string;
}

/** One figure that must equal the sum of others. */
interface Equation {
  readonly whole: Located<Observation>;
  readonly parts: readonly Located<Observation>[];
  readonly measures: readonly Measure[];
  /** "de districten samen": the subject of the sentence. */
  readonly partsText: string;
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
  return findSumFaults(observations, indicators, areas, tree, areAreasSound).map(
    ({ code, figure: { item, place }, measure, detail }) => {
      const value = code === 'som-klopt-niet' ? toText(item[measure] ?? 0) : '';
      const { indicator, area } = item;
      return createIssue(code, place, { field: COLUMNS[measure], value, detail, indicator, area });
    },
  );
}

/** The same faults, without their sentences. */
export function findSumFaults(
  observations: readonly Located<Observation>[],
  indicators: ReadonlyMap<string, Indicator>,
  areas: readonly Area[],
  tree: AreaTree,
  areAreasSound: boolean,
): SumFault[] {
  const find = createFinder(observations);
  const faults: SumFault[] = [];
  for (const whole of observations) {
    const indicator = indicators.get(whole.item.indicator);
    if (indicator === undefined) continue;
    const findOwn: Find = (area, period) => find(indicator.id, area, period);
    const overAreas = areAreasSound ? toAreaEquation(whole, indicator, areas, tree, findOwn) : null;
    const overTime = toTimeEquation(whole, indicator, findOwn);
    if (overAreas !== null) faults.push(...checkEquation(overAreas));
    if (overTime !== null) faults.push(...checkEquation(overTime));
  }
  return faults;
}

/** A map in a map in a map: to make one key of three texts for each of a million figures takes longer than the sums. */
function createFinder(
  observations: readonly Located<Observation>[],
): (indicator: string, area: string, period: Period) => Located<Observation> | undefined {
  const indicators = new Map<string, Map<string, Map<string, Located<Observation>>>>();
  for (const located of observations) {
    const { indicator, area, period } = located.item;
    const areas = indicators.get(indicator) ?? new Map<string, Map<string, Located<Observation>>>();
    if (areas.size === 0) indicators.set(indicator, areas);
    const periods = areas.get(area) ?? new Map<string, Located<Observation>>();
    if (periods.size === 0) areas.set(area, periods);
    periods.set(period, located);
  }
  return (indicator, area, period) => indicators.get(indicator)?.get(area)?.get(period);
}

type Find = (area: string, period: Period) => Located<Observation> | undefined;

function toAreaEquation(
  whole: Located<Observation>,
  indicator: Indicator,
  areas: readonly Area[],
  tree: AreaTree,
  find: Find,
): Equation | null {
  const { area, period } = whole.item;
  const level = tree.get(area)?.level;
  if (level !== 'region' && level !== 'district') return null;
  // Before a municipality begins its inhabitants live in no municipality of the package: then the district is more than their sum.
  const start = startDate(period);
  if (areas.some((child) => child.parent === area && child.validFrom !== null && child.validFrom > start)) return null;
  const parts = findAll(tree.children(area, period).map(({ id }) => find(id, period)));
  if (parts === null) return null;
  const partsText = level === 'region' ? 'de districten samen' : 'de gemeenten samen';
  return { whole, parts, measures: measuresOf(indicator), partsText };
}

function toTimeEquation(whole: Located<Observation>, indicator: Indicator, find: Find): Equation | null {
  const { area, period } = whole.item;
  if (!isYear(period) || indicator.kind === 'mean') return null;
  const quarters = indicator.kind === 'stock' ? quartersOf(period).slice(3) : quartersOf(period);
  const parts = findAll(quarters.map((quarter) => find(area, quarter)));
  const partsText = indicator.kind === 'stock' ? 'het laatste kwartaal' : 'de vier kwartalen samen';
  return parts === null ? null : { whole, parts, measures: measuresOf(indicator), partsText };
}

function measuresOf({ kind }: Indicator): readonly Measure[] {
  return kind === 'count' || kind === 'stock' ? ['value'] : ['numerator', 'denominator'];
}

function checkEquation({ whole, parts, measures, partsText }: Equation): SumFault[] {
  return measures.flatMap((measure): SumFault[] => {
    const hidden = [whole, ...parts].filter(({ item }) => item[measure] === null);
    const [only] = hidden;
    if (only !== undefined) return hidden.length === 1 ? checkHidden(only, only === whole, measure, partsText) : [];
    const sum = parts.reduce((total, { item }) => total + (item[measure] ?? 0), 0);
    if (Math.abs(sum - (whole.item[measure] ?? 0)) < 1e-6) return [];
    return [{ code: 'som-klopt-niet', figure: whole, measure, detail: `${partsText} zijn ${toText(sum)}` }];
  });
}

function checkHidden(figure: Located<Observation>, isWhole: boolean, measure: Measure, partsText: string): SumFault[] {
  const { reason } = figure.item;
  if (reason !== 'small' && reason !== 'withheld' && reason !== 'secret') return [];
  const detail = isWhole ? `uit ${partsText}` : `uit het totaal en de rest (${partsText})`;
  return [{ code: 'verborgen-waarde-af-te-leiden', figure, measure, detail }];
}

function findAll<T>(items: readonly (T | undefined)[]): T[] | null {
  const found = items.filter((item) => item !== undefined);
  return items.length > 0 && found.length === items.length ? found : null;
}

function toText(value: number): string {
  return String(Number(value.toFixed(6))).replace('.', ',');
}
