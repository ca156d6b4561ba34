import type { Area } from '../../domain/area.ts';
import type { AreaTree } from '../../domain/area-tree.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { isYear, type Period, type Year } from '../../domain/period.ts';
import { quartersOf, startDate, yearOf } from '../../domain/period-math.ts';
import { findWithheld } from './find-withheld.ts';
import { isOther, type KnownFigures, toFullFigure } from './known-figures.ts';
import type { ChangedPart } from './shift-sum.ts';
import { isHiding, type PartsSum, sumParts } from './sum-parts.ts';

/** A sum as it was published, null when it was not, and as it becomes. */
export interface DerivedSum {
  /** number: worked out; open: a part of it is hidden or missing; protects: a reader could work out another number from it. */
  readonly kind: 'number' | 'open' | 'protects';
  readonly before: Observation | null;
  readonly after: Observation;
  /** A delivered figure that makes it so. */
  readonly cause: Place;
}

type Place = Pick<Observation, 'area' | 'period'>;

/** A number that its source published, that is no longer right, and that nobody can work out: a part of it is hidden. */
interface StaleSum {
  readonly published: Observation;
  readonly cause: Place;
}

interface Sum {
  readonly kind: DerivedSum['kind'];
  readonly after: Observation;
  readonly moved: Place;
}

export interface SumsOfIndicator {
  /** Districts, the region and years that follow from what was delivered, by period and then from small to large areas; only those that become another than they are. */
  readonly derived: readonly DerivedSum[];
  /** Delivered figures that may not be shown because a hidden one could be worked out from them: area and period. */
  readonly withheld: readonly Place[];
  /** Sums that the sender must deliver, because they can be neither worked out nor left as they are. */
  readonly stale: readonly StaleSum[];
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
  const stale: Extract<PartsSum, { kind: 'stale' }>[] = [];
  const withheld: Place[] = [...kept];
  for (const period of known.deliveredPeriods) {
    const { sums: inPeriod, stale: staleInPeriod } = sumAreas(known, period, setting);
    stale.push(...staleInPeriod);
    const figures = new Map([...inPeriod].map(([area, { after }]) => [area, after]));
    const hidden = findWithheld(known, figures, period, setting);
    for (const area of hidden.keys()) if (!inPeriod.has(area)) withheld.push({ area, period });
    for (const { after, moved } of inPeriod.values()) {
      const reason = hidden.get(after.area);
      const sum: Sum =
        reason === undefined
          ? { kind: kindOf(after), after, moved }
          : { kind: 'protects', after: hide(after, reason), moved };
      sums.set(keyOf(after), sum);
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
      if (sum?.kind === 'stale') stale.push(sum);
      else if (sum !== null) sums.set(keyOf(sum.after), { ...sum, kind: kindOf(sum.after) });
    }
  }
  const causeOf = (place: Place): Place => {
    const sum = sums.get(keyOf(place));
    return sum === undefined ? place : causeOf(sum.moved);
  };
  const derived = [...sums.values()].map(({ kind, after, moved }): DerivedSum => {
    return { kind, before: known.published(after.area, after.period), after, cause: causeOf(moved) };
  });
  return {
    derived: derived.filter(({ before, after }) => isOther(before, after) || before?.origin !== after.origin),
    withheld,
    stale: stale.map(({ published, moved }) => ({ published, cause: causeOf(moved) })),
  };
}

function kindOf({ value }: Observation): 'number' | 'open' {
  return value === null ? 'open' : 'number';
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

interface AreaSums {
  readonly sums: ReadonlyMap<string, Extract<PartsSum, { kind: 'sum' }>>;
  readonly stale: readonly Extract<PartsSum, { kind: 'stale' }>[];
}

/** By area: districts, then the region, so that the region is the sum of what the districts become. */
function sumAreas(known: KnownFigures, period: Period, setting: Setting): AreaSums {
  const { indicator, areas, tree } = setting;
  const sums = new Map<string, Extract<PartsSum, { kind: 'sum' }>>();
  const stale: Extract<PartsSum, { kind: 'stale' }>[] = [];
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
        const after = sums.get(id)?.after ?? toFullFigure(known, id, period, indicator);
        return after === null ? [] : [{ before, after, isHidden: known.told(id, period)?.value === null }];
      });
      const isWhole = parts.length === tree.children(area.id, period).length;
      const sum = isWhole
        ? sumParts(parts, known.published(area.id, period), indicator, { area: area.id, period })
        : null;
      if (sum?.kind === 'stale') stale.push(sum);
      else if (sum !== null) sums.set(area.id, sum);
    }
  }
  return { sums, stale };
}

function sumYear(
  known: KnownFigures,
  findNew: FindFigure,
  { id, level }: Area,
  year: Year,
  indicator: Indicator,
): PartsSum | null {
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
  const parts = indicator.kind === 'stock' ? quarters.slice(3) : quarters;
  return sumParts(parts, known.published(id, year), indicator, { area: id, period: year });
}

/** Told by the file, or published without the numbers that it was made of: not ours to work out. */
function isFixed(known: KnownFigures, area: string, period: Period, { kind }: Indicator): boolean {
  if (known.told(area, period) !== null) return true;
  const published = known.published(area, period);
  if (published?.origin !== 'published' || kind === 'count' || kind === 'stock') return false;
  return published.value !== null && published.denominator === null;
}

function hide(observation: Observation, reason: 'small' | 'withheld'): Observation {
  return { ...observation, value: null, numerator: null, denominator: null, reason };
}

function keyOf({ area, period }: Pick<Observation, 'area' | 'period'>): string {
  return `${area}|${period}`;
}
