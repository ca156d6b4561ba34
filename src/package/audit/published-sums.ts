import type { Area } from '../../domain/area.ts';
import type { AreaTree } from '../../domain/area-tree.ts';
import type { DisclosureRelation } from '../../domain/disclosure/disclosure-table.ts';
import type { IndicatorKind } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { isQuarter, isYear, type Month, type Period, type Quarter, type Year } from '../../domain/period.ts';
import { quarterNumber, quartersOf, startDate, toMonth, yearOf } from '../../domain/period-math.ts';

/** "utrecht|2019-K4": one area in one period. */
export function spotKey({ area, period }: Pick<Observation, 'area' | 'period'>): string {
  return `${area}|${period}`;
}

/**
 * Every sum that the rows of one indicator take part in: municipalities in a district, districts in the region, months in
 * a quarter, quarters in a year. Before a municipality of a district began, the district has a remainder that no row
 * shows. A sum of which no part has a row is left out. With areas null (gebieden.csv is at fault) only sums in time.
 */
export function toPublishedSums(
  kind: IndicatorKind,
  rows: readonly Pick<Observation, 'area' | 'period'>[],
  areas: readonly Area[] | null,
  tree: AreaTree,
): DisclosureRelation[] {
  const taken = new Set(rows.map(spotKey));
  const periods = [...new Set(rows.map(({ period }) => period))];
  const inSpace = areas === null ? [] : periods.flatMap((period) => sumsOverAreas(period, areas, tree));
  const withRows = inSpace.filter(({ parts }) => parts.some((part) => taken.has(part)));
  if (kind === 'mean') return withRows;
  const places = new Set([...rows.map(({ area }) => area), ...remaindersIn(withRows)]);
  const inTime = [...places].flatMap((area) =>
    wholePeriods(periods).flatMap((whole) => sumOverTime(area, whole, kind, tree)),
  );
  const spots = new Set([...taken, ...withRows.flatMap(({ parts }) => parts)]);
  return [...withRows, ...inTime.filter(({ parts }) => parts.some((part) => spots.has(part)))];
}

const REMAINDER = '+rest';

function sumsOverAreas(period: Period, areas: readonly Area[], tree: AreaTree): DisclosureRelation[] {
  return areas
    .filter(({ id, level }) => level !== 'municipality' && tree.existsIn(id, period))
    .map(({ id }) => {
      const parts = tree.children(id, period).map((child) => spotKey({ area: child.id, period }));
      const begins = areas.some(
        ({ parent, validFrom }) => parent === id && validFrom !== null && validFrom > startDate(period),
      );
      const remainder = begins ? [spotKey({ area: `${id}${REMAINDER}`, period })] : [];
      return { total: spotKey({ area: id, period }), parts: [...parts, ...remainder] };
    });
}

function remaindersIn(sums: readonly DisclosureRelation[]): string[] {
  const areas = sums.flatMap(({ parts }) => parts.map((part) => part.slice(0, part.indexOf('|'))));
  return areas.filter((area) => area.endsWith(REMAINDER));
}

/** The years and quarters that can hold the periods. */
function wholePeriods(periods: readonly Period[]): (Year | Quarter)[] {
  const years = new Set(periods.map(yearOf));
  const hasMonths = periods.some((period) => !isYear(period) && !isQuarter(period));
  return [...years].flatMap((year) => (hasMonths ? [year, ...quartersOf(year)] : [year]));
}

function sumOverTime(area: string, whole: Year | Quarter, kind: IndicatorKind, tree: AreaTree): DisclosureRelation[] {
  const all: readonly Period[] = isYear(whole) ? quartersOf(whole) : monthsOf(whole);
  const exists = (period: Period): boolean => area.endsWith(REMAINDER) || tree.existsIn(area, period);
  // An area that ends or begins inside the period: nobody says which part of it the whole counts.
  if (!exists(whole) || !all.every(exists)) return [];
  const parts = kind === 'stock' ? all.slice(-1) : all;
  return [{ total: spotKey({ area, period: whole }), parts: parts.map((period) => spotKey({ area, period })) }];
}

function monthsOf(quarter: Quarter): Month[] {
  const year = Number(yearOf(quarter));
  return [-2, -1, 0].map((offset) => toMonth(year, 3 * quarterNumber(quarter) + offset));
}
