import { aggregate } from '../../domain/aggregate.ts';
import { type AreaTree, createAreaTree } from '../../domain/area-tree.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { isYear } from '../../domain/period.ts';
import { quartersOf, yearOf } from '../../domain/period-math.ts';
import { figureKeyOf, toPackageNumber } from '../../package/write-figure-row.ts';
import { createSumsFinder, type FigureData } from './create-sums-finder.ts';
import type { DerivedSum } from './derive-sums.ts';
import { isWide } from './find-sums.ts';
import { isOther } from './known-figures.ts';

type Place = Pick<Observation, 'area' | 'period'>;

/** A figure that is put back; null = its row goes. */
export interface PutBack extends Place {
  readonly figure: Observation | null;
}

/** What becomes of sums when figures are put back; each by the key of its row. */
interface AddedUpAnew {
  readonly sums: ReadonlyMap<string, DerivedSum>;
  /** Sums of which a part is not there any more. */
  readonly broken: readonly string[];
  /** Sums of which a part becomes another, and that cannot be worked out with what is there. */
  readonly stuck: readonly string[];
  /** Figures that may not come back, because a hidden one could be worked out from them. */
  readonly withheld: readonly string[];
}

/**
 * Adds up what is published now of an indicator with some figures put back, by the rules of a delivery. Only the sums in
 * open may become another; every other one keeps the number that it has, or that is put back.
 */
export function addUpAnew(
  data: FigureData,
  indicator: Indicator,
  back: readonly PutBack[],
  open: readonly Place[],
): AddedUpAnew {
  const keyOf = ({ area, period }: Place): string => figureKeyOf({ indicator: indicator.id, area, period });
  const isOpen = new Set(open.map(keyOf));
  const isBack = new Set(back.map(keyOf));
  const isGone = new Set(back.filter(({ figure }) => figure === null).map(keyOf));
  // A row that goes is no part any more.
  const observations = data.observations.filter(
    (each) => each.indicator === indicator.id && !isGone.has(figureKeyOf(each)),
  );
  const periods = new Set(back.flatMap(({ period }) => [period, yearOf(period)]));
  const fixed = observations
    .filter((each) => periods.has(each.period) && isWide(each, data.areas))
    .filter((each) => !isOpen.has(figureKeyOf(each)) && !isBack.has(figureKeyOf(each)));
  const told = [...back.flatMap(({ figure }) => figure ?? []), ...fixed];
  const derive = createSumsFinder({ ...data, observations }, () => null);
  const ofQuarters = derive(told.filter(({ period }) => !isYear(period)));
  const first = ofQuarters.derived.filter(({ after }) => isOpen.has(figureKeyOf(after)));
  const years = [...told, ...first.map(({ after }) => after)].filter(({ period }) => isYear(period));
  const ofYears = derive(years);
  const sums = new Map(
    [...ofYears.derived, ...first]
      .filter(({ before, after }) => isOpen.has(figureKeyOf(after)) && isOther(before, after))
      .map((sum) => [figureKeyOf(sum.after), sum]),
  );
  const figures = new Map(
    [...observations, ...told, ...[...sums.values()].map(({ after }) => after)].map((each) => [
      figureKeyOf(each),
      each,
    ]),
  );
  const changed = new Set([...isBack, ...sums.keys()]);
  const tree = createAreaTree(data.areas);
  // What is not there contradicts nothing.
  const states = open.flatMap((place) => {
    const divisions = listDivisions(place, tree, indicator).map((parts) => parts.map(keyOf));
    const touched = divisions.filter((parts) => parts.some((part) => changed.has(part)));
    const whole = figures.get(keyOf(place));
    if (whole === undefined) return [];
    return {
      key: keyOf(place),
      isBroken: touched.some((parts) => parts.some((part) => !figures.has(part))),
      isStuck: !sums.has(keyOf(place)) && touched.some((parts) => !isSumOf(whole, parts, figures, indicator)),
    };
  });
  return {
    sums,
    broken: states.filter(({ isBroken }) => isBroken).map(({ key }) => key),
    stuck: states.filter(({ isBroken, isStuck }) => isStuck && !isBroken).map(({ key }) => key),
    withheld: [...ofQuarters.withheld, ...ofYears.withheld].map(keyOf),
  };
}

/** What a figure is divided into: the areas inside, and of a year its quarters. */
function listDivisions({ area, period }: Place, tree: AreaTree, { kind }: Indicator): readonly (readonly Place[])[] {
  const areas = tree.children(area, period).map(({ id }) => ({ area: id, period }));
  const quarters = isYear(period) ? quartersOf(period).slice(kind === 'stock' ? 3 : 0) : [];
  return [areas, quarters.map((quarter) => ({ area, period: quarter }))];
}

function isSumOf(
  whole: Observation,
  parts: readonly string[],
  figures: ReadonlyMap<string, Observation>,
  { kind, decimals }: Indicator,
): boolean {
  const found = parts.flatMap((part) => figures.get(part) ?? []);
  const { indicator, area, period } = whole;
  const { value } = aggregate(found, { kind, indicator, area, period });
  const rounded = value !== null && kind !== 'count' && kind !== 'stock' ? Number(value.toFixed(decimals)) : value;
  return toPackageNumber(rounded) === toPackageNumber(whole.value);
}
