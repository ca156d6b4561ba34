import type { Quarter } from '../../domain/period.ts';

/** A weight beside the inhabitants: from the first quarter to the last, in a straight line; by district or municipality id. */
export type Factors = Readonly<Record<string, readonly [first: number, last: number]>>;

interface RecipeBase {
  readonly indicator: string;
  /** Period of the first value; the last is always 2019-K4. */
  readonly from: Quarter;
  readonly factors?: Factors;
  /** How far the weight of a district may lie from its share, each quarter anew: 0.1 = ten percent. */
  readonly noise: number;
}

/** Counts of the region per quarter; districts and municipalities are drawn from them. */
export interface CountRecipe extends RecipeBase {
  readonly kind: 'count';
  readonly region: readonly number[];
  /** True when the districts are kept secret as a whole: with so few cases even a 0 beside it tells too much. */
  readonly secretBelowRegion?: boolean;
  /** Counts on top of the others that fall in one district; part of the region's value. */
  readonly peaks?: readonly { readonly quarter: Quarter; readonly district: string; readonly count: number }[];
}

/** Numerators and denominators of the region per quarter. */
export interface ShareRecipe extends RecipeBase {
  readonly kind: 'share';
  readonly region: readonly (readonly [numerator: number, denominator: number])[];
  /** Weights of the numerator beside those of the denominator. */
  readonly success?: Factors;
  /** Quarters in which the districts are given, in the order of the package. */
  readonly districts?: Readonly<Partial<Record<Quarter, readonly (readonly [number, number])[]>>>;
  /** Indicator that shows the numerator as a count. */
  readonly numeratorIndicator: string | null;
  /** True when what is counted are persons, so that a row with everyone on one side is hidden as well. */
  readonly persons: boolean;
}

/** Sums (of weeks) and counts (of reports) of the region per quarter. */
export interface MeanRecipe extends RecipeBase {
  readonly kind: 'mean';
  readonly region: readonly (readonly [sum: number, count: number])[];
  /** A district that did not deliver one quarter. */
  readonly absent: { readonly quarter: Quarter; readonly district: string };
}

/** The quarter in which each municipality joined; who is not named did not. */
export interface StockRecipe {
  readonly kind: 'stock';
  readonly indicator: string;
  readonly from: Quarter;
  readonly joined: ReadonlyMap<string, Quarter>;
}

/** Marks that the participants of one meeting in a municipality gave, in the quarter of that meeting. */
export interface MarkRecipe {
  readonly kind: 'marks';
  readonly indicator: string;
  readonly from: Quarter;
  readonly meetings: readonly {
    readonly area: string;
    readonly quarter: Quarter;
    readonly sum: number;
    readonly count: number;
  }[];
}

export type Recipe = CountRecipe | ShareRecipe | MeanRecipe | StockRecipe | MarkRecipe;
