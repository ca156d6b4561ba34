import { aggregate } from '../../domain/aggregate.ts';
import type { Area } from '../../domain/area.ts';
import type { AreaTree } from '../../domain/area-tree.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { MissingReason, Observation } from '../../domain/observation.ts';
import { isYear, type Period, type Year } from '../../domain/period.ts';
import { quartersOf, startDate, yearOf } from '../../domain/period-math.ts';
import { findWithheld } from './find-withheld.ts';
import { isOther, isPublishedAsSuch, type KnownFigures, toFullFigure } from './known-figures.ts';
import { type ChangedPart, shiftSum } from './shift-sum.ts';

/** A sum as it was published, null when it was not, and as it becomes. */
export interface DerivedSum {
  readonly before: Observation | null;
  readonly after: Observation;
  /** A delivered figure that makes it so. */
  readonly cause: Place;
}

type Place = Pick<Observation, 'area' | 'period'>;

/** A sum and a part of it that becomes another. */
interface Sum {
  readonly after: Observation;
  readonly moved: Place;
}

export interface SumsOfIndicator {
  /** Districts, the region and years that follow from what was delivered, by period and then from small to large areas; only those that become another than they are. */
  readonly derived: readonly DerivedSum[];
  /** Delivered figures that may not be shown because a hidden one could be worked out from them: area and period. */
  readonly withheld: readonly Place[];
}

interface Setting {
  readonly indicator: Indicator;
  readonly areas: readonly Area[];
  readonly tree: AreaTree;
}

const WIDER = ['district', 'region'] as const;

/**
 * What figures of one indicator add up to, where the file does not tell it itself and a part becomes another. A level
 * that the indicator does not have stays away, years are for areas that have years, and shares without numerator and
 * denominator add up to nothing. With a hidden part the published sum moves along with the others; where
 * that cannot be, it is withheld, unless the hidden number is known and another part can be withheld in its place.
 */
export function deriveSums(delivered: KnownFigures, setting: Setting): SumsOfIndicator {
  const kept = findKept(delivered, setting);
  const isKept = new Set(kept.map(keyOf));
  const known: KnownFigures = {
    ...delivered,
    told: (area, period) =>
      isKept.has(keyOf({ area, period })) ? delivered.published(area, period) : delivered.told(area, period),
  };
  const sums = new Map<string, Sum>();
  const withheld: Place[] = [...kept];
  for (const period of known.deliveredPeriods) {
    const inPeriod = sumAreas(known, period, setting);
    const figures = new Map([...inPeriod].map(([area, { after }]) => [area, after]));
    const hidden = findWithheld(known, figures, period, setting);
    for (const area of hidden.keys()) if (!inPeriod.has(area)) withheld.push({ area, period });
    for (const { after, moved } of inPeriod.values()) {
      const reason = hidden.get(after.area);
      sums.set(keyOf(after), { after: reason === undefined ? after : hide(after, reason), moved });
    }
  }
  const isWithheld = new Set(withheld.map(keyOf));
  const findNew: FindFigure = (area, period) => {
    const key = keyOf({ area, period });
    const told = known.told(area, period);
    return sums.get(key)?.after ?? (told !== null && isWithheld.has(key) ? hide(told, 'withheld') : told);
  };
  for (const year of new Set(known.deliveredPeriods.filter((period) => !isYear(period)).map(yearOf))) {
    for (const area of setting.areas) {
      if (sums.has(keyOf({ area: area.id, period: year }))) continue;
      const sum = sumYear(known, findNew, area, year, setting.indicator);
      if (sum !== null) sums.set(keyOf(sum.after), sum);
    }
  }
  const causeOf = (place: Place): Place => {
    const sum = sums.get(keyOf(place));
    return sum === undefined ? place : causeOf(sum.moved);
  };
  const derived = [...sums.values()].map(({ after, moved }): DerivedSum => {
    return { before: known.published(after.area, after.period), after, cause: causeOf(moved) };
  });
  return {
    derived: derived.filter(({ before, after }) => isOther(before, after) || before?.origin !== after.origin),
    withheld,
  };
}

/** Figures that were withheld, and stay so while another part of the same sum is hidden: shown, they would tell its number. */
function findKept(known: KnownFigures, { areas }: Setting): Place[] {
  return known.deliveredPeriods.flatMap((period) => {
    const isShownAnew = (id: string): boolean =>
      known.published(id, period)?.reason === 'withheld' && known.told(id, period)?.value != null;
    const isHidden = (id: string): boolean =>
      isHiding((known.told(id, period) ?? known.published(id, period))?.reason ?? null);
    return areas
      .filter(({ id }) => isShownAnew(id))
      .filter(({ id, parent }) =>
        areas.some((other) => other.parent === parent && other.id !== id && isHidden(other.id)),
      )
      .map(({ id }) => ({ area: id, period }));
  });
}

type FindFigure = (area: string, period: Period) => Observation | null;

/** By area: districts, then the region, so that the region is the sum of what the districts become. */
function sumAreas(known: KnownFigures, period: Period, setting: Setting): Map<string, Sum> {
  const { indicator, areas, tree } = setting;
  const sums = new Map<string, Sum>();
  const start = startDate(period);
  for (const level of WIDER) {
    if (!indicator.levels.includes(level)) continue;
    for (const area of areas) {
      if (area.level !== level || !tree.existsIn(area.id, period) || isFixed(known, area.id, period, indicator))
        continue;
      // Before a municipality begins, its inhabitants live in no municipality: the parts are not the whole.
      if (areas.some(({ parent, validFrom }) => parent === area.id && validFrom !== null && validFrom > start))
        continue;
      const parts = tree.children(area.id, period).flatMap(({ id }): ChangedPart[] => {
        const before = known.published(id, period);
        const after = sums.get(id)?.after ?? toFullFigure(known, id, period, indicator.disclosureThreshold);
        return after === null ? [] : [{ before, after, isHidden: known.told(id, period)?.value === null }];
      });
      const isWhole = parts.length === tree.children(area.id, period).length;
      const sum = isWhole ? sumOf(known, parts, indicator, area.id, period) : null;
      if (sum !== null) sums.set(area.id, sum);
    }
  }
  return sums;
}

function sumYear(
  known: KnownFigures,
  findNew: FindFigure,
  { id, level }: Area,
  year: Year,
  indicator: Indicator,
): Sum | null {
  if (!indicator.levels.includes(level) || !known.hasYears(id) || isFixed(known, id, year, indicator)) return null;
  const quarters = quartersOf(year).flatMap((quarter): ChangedPart[] => {
    const before = known.published(id, quarter);
    const own = findNew(id, quarter);
    const after = own ?? before;
    return after === null ? [] : [{ before, after, isHidden: own?.value === null }];
  });
  if (quarters.length < 4) return null;
  // Of a mean the year may be known without each quarter; what is not known yet makes no year.
  const isUnknown = quarters.some(({ after: { value, reason } }) => value === null && !isHiding(reason));
  if (isUnknown && (indicator.kind === 'mean' || known.published(id, year) === null)) return null;
  return sumOf(known, indicator.kind === 'stock' ? quarters.slice(3) : quarters, indicator, id, year);
}

/** Told by the file, or published without the numbers that it was made of: not ours to work out. */
function isFixed(known: KnownFigures, area: string, period: Period, { kind }: Indicator): boolean {
  if (known.told(area, period) !== null) return true;
  const published = known.published(area, period);
  if (published?.origin !== 'published' || kind === 'count' || kind === 'stock') return false;
  return published.value !== null && published.denominator === null;
}

/** False for shares, ratios and means that do not tell what they were divided by. */
function addsUp(parts: readonly Observation[], { kind }: Indicator): boolean {
  if (kind === 'count' || kind === 'stock') return true;
  return parts.every(
    ({ value, numerator, denominator }) =>
      value === null || (denominator !== null && (kind === 'mean' || numerator !== null)),
  );
}

/** null when no part becomes another, when the parts do not add up, and when a number that was published as such would go. */
function sumOf(
  known: KnownFigures,
  parts: readonly ChangedPart[],
  indicator: Indicator,
  area: string,
  period: Period,
): Sum | null {
  const moved = parts.find(isChanged)?.after;
  const after = parts.map((part) => part.after);
  if (moved === undefined || !addsUp(after, indicator)) return null;
  const published = known.published(area, period);
  const sum = addUp(
    parts,
    published,
    indicator,
    aggregate(after, { kind: indicator.kind, indicator: indicator.id, area, period }),
  );
  if (sum.value === null && isPublishedAsSuch(published)) return null;
  // A sum that moves along is as much an example as the rest of it.
  const isMoved = sum.value !== null && after.some(({ value }) => value === null);
  const isExample = after.some((part) => part.origin === 'example') || (isMoved && published?.origin === 'example');
  const origin = isExample ? 'example' : 'derived';
  return { after: { ...sum, origin }, moved };
}

function addUp(
  parts: readonly ChangedPart[],
  published: Observation | null,
  { kind, decimals }: Indicator,
  whole: Observation,
): Observation {
  if (whole.value === null && !isHiding(whole.reason)) {
    // One part that does not apply leaves open what the rest would be without it.
    const isOpen = parts.some(({ after }) => after.reason !== 'not-applicable');
    return isOpen && whole.reason === 'not-applicable' ? { ...whole, reason: 'unknown' } : whole;
  }
  if (kind !== 'count' && kind !== 'stock') {
    return whole.value === null ? whole : { ...whole, value: Number(whole.value.toFixed(decimals)) };
  }
  const own = { ...whole, numerator: null, denominator: null };
  const moved = whole.value === null ? shiftSum(published?.value ?? null, parts) : null;
  return moved === null ? own : { ...own, value: moved, reason: null };
}

/** What is hidden from now on changes what may be shown beside it, also when its number stays. */
function isChanged({ before, after, isHidden }: ChangedPart): boolean {
  return isOther(before, after) || (isHidden && before?.value != null);
}

function isHiding(reason: MissingReason | null): boolean {
  return reason === 'small' || reason === 'withheld' || reason === 'secret';
}

function hide(observation: Observation, reason: 'small' | 'withheld'): Observation {
  return { ...observation, value: null, numerator: null, denominator: null, reason };
}

function keyOf({ area, period }: Pick<Observation, 'area' | 'period'>): string {
  return `${area}|${period}`;
}
