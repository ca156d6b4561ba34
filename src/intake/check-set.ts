import type { Area, AreaLevel } from '../domain/area.ts';
import { createAreaTree } from '../domain/area-tree.ts';
import { formatList, formatPeriod } from '../domain/format-nl.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period, Year } from '../domain/period.ts';
import { yearOf } from '../domain/period-math.ts';
import { createSumFinder, type FindSumFaults } from '../package/check-sums.ts';
import type { DataPackage } from '../package/data-package.ts';
import { groupBy } from '../package/group-by.ts';
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

const SHOWN_AREAS = 5;

/**
 * The sums that follow from the figures of one indicator, and what can be said of those figures together with what is
 * published. Answers the figures of which one sum is told to be wrong, or to give them away.
 */
export type CheckSet = (
  figures: readonly DeliveredFigure[],
  sums: readonly Observation[],
  report: ReportSet,
) => readonly Observation[];

/** Checks sums, hidden figures and missing areas; figures of one indicator at a time. */
export function createSetChecker(data: DataPackage): CheckSet {
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const facts: SetFacts = {
    findSumFaults: createSumFinder(indicators, data.areas, createAreaTree(data.areas), true),
    indicators,
    names: new Map(data.areas.map(({ id, name }) => [id, name])),
    published: groupBy(data.observations, ({ indicator }) => indicator),
    expect: createExpectation(data),
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
  /** By indicator. */
  readonly published: ReadonlyMap<string, readonly Observation[]>;
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
  const silent = new Set(findSilent(figures, [...sums, ...withoutSums(published.get(indicator) ?? [], sums)]));
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
function findSilent(figures: readonly DeliveredFigure[], published: readonly Observation[]): DeliveredFigure[] {
  if (published.length === 0) return [];
  const delivered = new Set(figures.map(({ item }) => `${item.area}|${item.period}`));
  const touched = new Map<Year, number>();
  const inPeriod = new Map<Period, number>();
  for (const { item, place } of figures) {
    touched.set(yearOf(item.period), place);
    inPeriod.set(item.period, place);
  }
  return published.flatMap((item) => {
    const { area, period } = item;
    const place = inPeriod.get(period) ?? touched.get(yearOf(period));
    return place === undefined || delivered.has(`${area}|${period}`) ? [] : [{ item, place }];
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
function createExpectation({ observations, areas }: DataPackage): ExpectAreas {
  const tree = createAreaTree(areas);
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const known = new Map<string, Set<string>>();
  for (const { indicator, area, period } of observations) {
    const level = levels.get(area) ?? '';
    for (const scope of [`${indicator}|${level}`, `${indicator}|${level}|${period}`]) {
      const inside = known.get(scope) ?? new Set<string>();
      known.set(scope, inside.add(area));
    }
  }
  const existing = new Map<string, readonly Area[]>();
  return (indicator, level, period) => {
    const when = `${level}|${period}`;
    const all = existing.get(when) ?? areas.filter((area) => area.level === level && tree.existsIn(area.id, period));
    existing.set(when, all);
    const scope = known.get(`${indicator}|${when}`) ?? known.get(`${indicator}|${level}`);
    return scope === undefined ? all : all.filter(({ id }) => scope.has(id));
  };
}
