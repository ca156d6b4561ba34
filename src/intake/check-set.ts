import type { Area, AreaLevel } from '../domain/area.ts';
import { createAreaTree } from '../domain/area-tree.ts';
import { formatList, formatPeriod } from '../domain/format-nl.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period, Year } from '../domain/period.ts';
import { yearOf } from '../domain/period-math.ts';
import { createSumFinder, type FindSumFaults } from '../package/check-sums.ts';
import type { DataPackage } from '../package/data-package.ts';
import { dutchWord, LEVELS } from '../package/schemas/words.ts';
import type { PartOfObservation } from './cell-places.ts';
import type { IssueFacts } from './intake-issue.ts';
import type { IssueCode } from './issue-sentences.ts';

export interface DeliveredFigure {
  readonly item: Observation;
  /** Place in the delivery. */
  readonly place: number;
}

/** place null: about the delivery as a whole. */
export type ReportSet = (code: IssueCode, place: number | null, part: PartOfObservation, facts: IssueFacts) => void;

/** What is published, by indicator. */
export type PublishedFigures = ReadonlyMap<string, readonly Observation[]>;

const SHOWN_AREAS = 5;

/**
 * The sums that follow from the figures of one indicator, and what can be said of those figures together with what is
 * published. Answers the figures of which one sum is told to be wrong, or to give them away.
 */
type CheckSet = (
  figures: readonly DeliveredFigure[],
  sums: readonly Observation[],
  report: ReportSet,
) => readonly Observation[];

/** Checks sums, hidden figures and missing areas; figures of one indicator at a time. */
export function createSetChecker(
  data: Pick<DataPackage, 'areas' | 'indicators'>,
  published: PublishedFigures,
): CheckSet {
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const facts: SetFacts = {
    findSumFaults: createSumFinder(indicators, data.areas, createAreaTree(data.areas), true),
    indicators,
    names: new Map(data.areas.map(({ id, name }) => [id, name])),
    published,
    expect: createExpectation(data.areas, published),
  };
  return (figures, sums, report) => {
    const [first] = figures;
    if (first === undefined) return [];
    const periods = groupByPeriod(figures);
    const faulty = checkDeliveredSums(figures, periods, sums, first.item.indicator, facts, report);
    checkMissingAreas(periods, first.item.indicator, facts, report);
    return faulty;
  };
}

/** Figures of one indicator by period and area, periods in order of appearance. */
type FiguresByPeriod = ReadonlyMap<Period, ReadonlyMap<string, DeliveredFigure>>;

function groupByPeriod(figures: readonly DeliveredFigure[]): FiguresByPeriod {
  const periods = new Map<Period, Map<string, DeliveredFigure>>();
  let [last, areas]: [string, Map<string, DeliveredFigure>] = ['', new Map()];
  for (const figure of figures) {
    const { area, period } = figure.item;
    // Figures of one period mostly stand together.
    if (period !== last) {
      areas = periods.get(period) ?? new Map();
      periods.set(period, areas);
      last = period;
    }
    areas.set(area, figure);
  }
  return periods;
}

interface SetFacts {
  readonly findSumFaults: FindSumFaults;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly names: ReadonlyMap<string, string>;
  readonly published: PublishedFigures;
  readonly expect: ExpectAreas;
}

function checkDeliveredSums(
  figures: readonly DeliveredFigure[],
  periods: FiguresByPeriod,
  sums: readonly Observation[],
  indicator: string,
  { findSumFaults, names, published }: SetFacts,
  report: ReportSet,
): Observation[] {
  // A figure that the file does not tell has the place of a delivered one that may have broken its sum.
  const silent = new Set(findSilent(figures, periods, [...sums, ...withoutSums(published.get(indicator) ?? [], sums)]));
  const faults =
    silent.size === 0
      ? findSumFaults(figures, (_, period) => periods.get(period))
      : findSumFaults([...figures, ...silent]);
  for (const { code, figure, measure, detail } of faults) {
    const { item, place } = figure;
    const isDelivered = !silent.has(figure);
    const value = String(item[measure] ?? '').replace('.', ',');
    const whose = isDelivered ? '' : `${names.get(item.area) ?? item.area} in ${formatPeriod(item.period)}`;
    if (isDelivered) report(code, place, measure, { value, detail });
    else if (code === 'som-klopt-niet')
      report('som-verandert', place, 'value', { value, detail: `${whose} (${detail})` });
    else report('verborgen-waarde-elders', place, 'value', { value: whose, detail });
  }
  return faults.map(({ figure }) => figure.item);
}

function withoutSums(published: readonly Observation[], sums: readonly Observation[]): readonly Observation[] {
  if (sums.length === 0) return published;
  const derived = new Set(sums.map(({ area, period }) => `${area}|${period}`));
  return published.filter(({ area, period }) => !derived.has(`${area}|${period}`));
}

/** What is published of the years that the delivery tells of, and that the delivery does not tell itself. */
function findSilent(
  figures: readonly DeliveredFigure[],
  periods: FiguresByPeriod,
  published: readonly Observation[],
): DeliveredFigure[] {
  if (published.length === 0) return [];
  const touched = new Map<Year, number>();
  const inPeriod = new Map<Period, number>();
  let last = '';
  for (const { item, place } of figures.toReversed()) {
    // The last figure of a period counts, and figures of one period mostly stand together.
    if (item.period === last) continue;
    last = item.period;
    if (!inPeriod.has(item.period)) inPeriod.set(item.period, place);
    const year = yearOf(item.period);
    if (!touched.has(year)) touched.set(year, place);
  }
  return published.flatMap((item) => {
    const { area, period } = item;
    const place = inPeriod.get(period) ?? touched.get(yearOf(period));
    return place === undefined || periods.get(period)?.has(area) === true ? [] : [{ item, place }];
  });
}

/** Of a level of which more than half is there, what is not. An area that never had this indicator is not missed. */
function checkMissingAreas(
  periods: FiguresByPeriod,
  id: string,
  { indicators, expect }: SetFacts,
  report: ReportSet,
): void {
  const indicator = indicators.get(id);
  if (indicator === undefined) return;
  for (const [period, present] of periods) {
    for (const level of indicator.levels) {
      const expected = expect(id, level, period);
      const absent = expected.filter((area) => !present.has(area.id));
      if (absent.length === 0 || absent.length * 2 >= expected.length) continue;
      const shown = absent.slice(0, SHOWN_AREAS).map(({ name }) => name);
      const more = absent.length > SHOWN_AREAS ? [`nog ${absent.length - SHOWN_AREAS}`] : [];
      const subject = `${indicator.name} in ${formatPeriod(period)} per ${dutchWord(LEVELS, level)}`;
      const detail = `Van ${subject} ontbreken: ${formatList([...shown, ...more])}`;
      report('gebieden-ontbreken', null, 'area', { value: indicator.id, detail });
    }
  }
}

type ExpectAreas = (indicator: string, level: AreaLevel, period: Period) => readonly Area[];

/** The areas that have this period published when there are any of their level, else those that have the indicator at all, else all. */
function createExpectation(areas: readonly Area[], published: PublishedFigures): ExpectAreas {
  const tree = createAreaTree(areas);
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const known = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  const existing = new Map<string, readonly Area[]>();
  return (indicator, level, period) => {
    const when = `${level}|${period}`;
    const all = existing.get(when) ?? areas.filter((area) => area.level === level && tree.existsIn(area.id, period));
    existing.set(when, all);
    // Only of an indicator that is asked for: of most nothing is missing.
    const scopes = known.get(indicator) ?? collectAreas(published.get(indicator) ?? [], levels);
    known.set(indicator, scopes);
    const scope = scopes.get(when) ?? scopes.get(level);
    return scope === undefined ? all : all.filter(({ id }) => scope.has(id));
  };
}

/** The areas of the figures of one indicator, by level, and by level and period. */
function collectAreas(
  figures: readonly Observation[],
  levels: ReadonlyMap<string, AreaLevel>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { area, period } of figures) {
    const level = levels.get(area) ?? '';
    for (const scope of [level, `${level}|${period}`]) {
      const inside = found.get(scope) ?? new Set<string>();
      found.set(scope, inside.add(area));
    }
  }
  return found;
}
