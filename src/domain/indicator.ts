import type { AreaLevel } from './area.ts';

/** aantal | stand | aandeel | gemiddelde | verhouding: how values add up follows from it. */
export type IndicatorKind = 'count' | 'stock' | 'share' | 'mean' | 'ratio';
export type Direction = 'higher' | 'lower' | 'neutral';
export type Frequency = 'year' | 'quarter' | 'month';

export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** The subject of a sentence: "Cybercrime", "Meldingen verward gedrag". */
  readonly subject: string;
  /** True when the subject takes a plural verb ("Meldingen zijn gestegen"). */
  readonly plural: boolean;
  readonly programme: string;
  /** "misdrijven", "%", "weken". */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly levels: readonly AreaLevel[];
  readonly decimals: number;
  readonly definition: string;
  readonly source: string;
  readonly owner: string;
  /** ISO date of the next delivery; null when none is planned. */
  readonly nextDelivery: string | null;
  /** Smallest count that may be shown; null where counts are not of persons or cases. */
  readonly disclosureThreshold: number | null;
  /** True when a share divides persons: a row with all of them on one side then tells something of each. */
  readonly countsPersons?: boolean;
  /** "municipalities" when a value counts municipalities and so is a part of those in the area ("32 van 39"). */
  readonly partOf: 'municipalities' | null;
  /** What numerator and denominator count, for "120 van 1.034 acties"; null when there are none. */
  readonly parts: { readonly numerator: string; readonly denominator: string } | null;
  /** Number of first points that the limits are computed over (12 = 2015 to 2017); null for all points. */
  readonly baselinePoints: number | null;
}
