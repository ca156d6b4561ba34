import type { Quarter } from '../../domain/period.ts';
import { quartersBetween } from '../../domain/period-math.ts';
import { allocate, drawParts, drawWithout, shake } from './allocate.ts';
import { type Geography, LAST_QUARTER, type Place } from './geography.ts';
import type { Random } from './random.ts';
import type { CountRecipe, Factors, MeanRecipe, ShareRecipe } from './recipe.ts';

/** What falls in one municipality or remainder. */
export interface PlaceFigure {
  readonly place: string;
  readonly count: number;
  readonly of: number | null;
  readonly unknown: boolean;
}

interface District {
  readonly id: string;
  readonly places: readonly Place[];
  /** Weights of the places within the district. */
  readonly weights: readonly number[];
  readonly weight: number;
}

/** One quarter of a count, divided over the districts and then over their municipalities. */
export function drawCount(
  recipe: CountRecipe,
  index: number,
  quarter: Quarter,
  geography: Geography,
  random: Random,
): PlaceFigure[] {
  const districts = weigh(recipe, quarter, geography);
  const peaks = (recipe.peaks ?? []).filter((peak) => peak.quarter === quarter);
  const extra = peaks.reduce((sum, { count }) => sum + count, 0);
  const weights = shake(
    districts.map(({ weight }) => weight),
    recipe.noise,
    random,
  );
  const totals = allocate((recipe.region[index] ?? 0) - extra, weights);
  return districts.flatMap((district, place) => {
    const peak = peaks.filter(({ district: id }) => id === district.id).reduce((sum, { count }) => sum + count, 0);
    return toFigures(district, drawParts((totals[place] ?? 0) + peak, district.weights, random), null);
  });
}

/** One quarter of a share: no municipality has more above the line than below it. */
export function drawShare(
  recipe: ShareRecipe,
  index: number,
  quarter: Quarter,
  geography: Geography,
  random: Random,
): PlaceFigure[] {
  const [numerator, denominator] = recipe.region[index] ?? [0, 0];
  const districts = weigh(recipe, quarter, geography);
  const given = recipe.districts?.[quarter];
  const wholes =
    given?.map(([, whole]) => whole) ??
    allocate(
      denominator,
      shake(
        districts.map(({ weight }) => weight),
        recipe.noise,
        random,
      ),
    );
  const chances = wholes.map(
    (whole, place) => whole * factorOf(recipe.success, districts[place]?.id ?? '', recipe.from, quarter),
  );
  const parts = given?.map(([part]) => part) ?? allocate(numerator, shake(chances, recipe.noise, random));
  return districts.flatMap((district, place) => {
    const whole = drawParts(wholes[place] ?? 0, district.weights, random);
    return toFigures(district, drawWithout(parts[place] ?? 0, whole, random), whole);
  });
}

/** One quarter of a mean: the count is divided first, and the sum follows it. */
export function drawMean(
  recipe: MeanRecipe,
  index: number,
  quarter: Quarter,
  geography: Geography,
  random: Random,
): PlaceFigure[] {
  const [sum, count] = recipe.region[index] ?? [0, 0];
  const districts = weigh(recipe, quarter, geography);
  const isAbsent = ({ id }: District): boolean => recipe.absent.quarter === quarter && recipe.absent.district === id;
  const weights = districts.map((district) => (isAbsent(district) ? 0 : district.weight));
  const counts = allocate(count, shake(weights, recipe.noise, random));
  const sums = allocate(sum, shake(counts, 0.05, random));
  return districts.flatMap((district, place) => {
    const of = drawParts(counts[place] ?? 0, district.weights, random);
    return toFigures(district, allocate(sums[place] ?? 0, shake(of, 0.2, random)), of, isAbsent(district));
  });
}

function toFigures(
  { places }: District,
  counts: readonly number[],
  of: readonly number[] | null,
  unknown = false,
): PlaceFigure[] {
  return places.map(({ id }, index) => ({
    place: id,
    count: counts[index] ?? 0,
    of: of === null ? null : (of[index] ?? 0),
    unknown,
  }));
}

function weigh(recipe: CountRecipe | ShareRecipe | MeanRecipe, quarter: Quarter, geography: Geography): District[] {
  return geography.districts.map((id) => {
    const places = geography.placesIn(id, quarter);
    const inhabitants = places.reduce((sum, place) => sum + place.inhabitants, 0);
    return {
      id,
      places,
      weights: places.map((place) => place.inhabitants * factorOf(recipe.factors, place.id, recipe.from, quarter)),
      weight: inhabitants * factorOf(recipe.factors, id, recipe.from, quarter),
    };
  });
}

function factorOf(factors: Factors | undefined, id: string, from: Quarter, quarter: Quarter): number {
  const [first, last] = factors?.[id] ?? [1, 1];
  return first + ((last - first) * quartersBetween(from, quarter)) / quartersBetween(from, LAST_QUARTER);
}
