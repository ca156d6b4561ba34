import { isSmall } from '../../domain/disclosure/disclosure-table.ts';
import type { Indicator, IndicatorKind } from '../../domain/indicator.ts';
import { isHidden } from '../../domain/judge-series.ts';
import type { Observation } from '../../domain/observation.ts';
import { isYear, type Period } from '../../domain/period.ts';
import { completeFigure } from '../complete-figure.ts';
import { isSameFigure } from '../is-same-figure.ts';
import { toPackageNumber } from '../../package/write-figure-row.ts';

/** The figures of one indicator, as a delivery and the package have them. */
export interface KnownFigures {
  /** As it will stand in the package: one that says what is published is the published one. */
  readonly told: (area: string, period: Period) => Observation | null;
  readonly published: (area: string, period: Period) => Observation | null;
  /** The number that the file had where the sender then hid it; null where nothing was hidden. */
  readonly raw: (area: string, period: Period) => Observation | null;
  /** True when there is any figure of the period. */
  readonly isPublished: (period: Period) => boolean;
  /** True when figures of whole years are published of the area. */
  readonly hasYears: (area: string) => boolean;
  /** Sorted. */
  readonly deliveredPeriods: readonly Period[];
}

export function createKnownFigures(
  told: readonly Observation[],
  published: readonly Observation[],
  raw: KnownFigures['raw'],
  indicator: Indicator,
): KnownFigures {
  const findTold = createFinder(told);
  const findPublished = createFinder(published);
  const withYears = new Set(published.filter(({ period }) => isYear(period)).map(({ area }) => area));
  const periods = new Set(published.map(({ period }) => period));
  return {
    isPublished: (period) => periods.has(period),
    hasYears: (area) => withYears.has(area),
    told: (area, period) => {
      const figure = findTold(area, period);
      const before = figure && findPublished(area, period);
      if (figure === null || before === null) return figure;
      return isSameFigure(before, figure) ? before : completeFigure(figure, before, indicator);
    },
    published: findPublished,
    raw,
    deliveredPeriods: [...new Set(told.map(({ period }) => period))].sort(),
  };
}

/**
 * What there is of a figure, the number behind a hidden one included; null when there is no such figure. Such a number only
 * counts in a period of which nothing was published, else the step of a sum would tell it; one that is hidden as small only
 * when it is small.
 */
export function toFullFigure(
  known: KnownFigures,
  area: string,
  period: Period,
  { kind, disclosureThreshold: threshold }: Indicator,
): Observation | null {
  const told = known.told(area, period);
  if (told === null) return known.published(area, period);
  if (told.value !== null || known.isPublished(period) || threshold === null) return told;
  const raw = known.raw(area, period);
  if (raw === null || raw.value === null) return told;
  const isMeant = told.reason === 'withheld' || (told.reason === 'small' && isSmall(valuesOf(raw, kind), threshold));
  return isMeant ? raw : told;
}

/** What is counted: a count is one number; a share is with and without; a mean and a ratio are of so many. */
export function valuesOf({ value, numerator, denominator }: Observation, kind: IndicatorKind): number[] {
  if (kind === 'count' || kind === 'stock') return [value ?? 0];
  if (kind !== 'share') return [denominator ?? 0];
  return numerator === null || denominator === null ? [value ?? 0] : [numerator, denominator - numerator];
}

/** True for a number that its source published; that it is known can no longer be undone. */
export function isPublishedAsSuch(figure: Observation | null): boolean {
  return figure !== null && figure.origin === 'published' && figure.value !== null;
}

/** True when one figure says something else than the other; its note and where it comes from say nothing of its number. */
export function isOther(a: Observation | null, b: Observation | null): boolean {
  if (a === null || b === null) return a !== b;
  // Of a hidden figure the package keeps no numbers, whatever the file says.
  const parts = isHidden(a) && isHidden(b) ? [] : (['value', 'numerator', 'denominator'] as const);
  return (
    a.reason !== b.reason ||
    a.status !== b.status ||
    parts.some((part) => toPackageNumber(a[part]) !== toPackageNumber(b[part]))
  );
}

function createFinder(observations: readonly Observation[]): (area: string, period: Period) => Observation | null {
  const areas = new Map<string, Map<Period, Observation>>();
  for (const observation of observations) {
    const periods = areas.get(observation.area) ?? new Map<Period, Observation>();
    if (periods.size === 0) areas.set(observation.area, periods);
    periods.set(observation.period, observation);
  }
  return (area, period) => areas.get(area)?.get(period) ?? null;
}
