import type { Origin } from './observation.ts';
import type { Period } from './period.ts';

/** The four sources of the inventory: research, what happens locally, what programmes meet, and the crime picture of the police. */
export type TrendKind = 'research' | 'local' | 'experience' | 'crime-picture';

/** How much a trend can carry. */
export type Evidence = 'strong' | 'fair' | 'weak' | 'unknown';

/** Enough for a list of links and for search. */
export interface TrendHeader {
  readonly id: string;
  readonly title: string;
  readonly kind: TrendKind;
  readonly evidence: Evidence;
  /** Id of a programme or project. */
  readonly programme: string;
  readonly indicators: readonly string[];
  readonly origin: Origin;
}

/** One entry of the trend inventory. */
export interface Trend extends TrendHeader {
  /** Two or three sentences: what it says. */
  readonly text: string;
  /** One sentence: why the evidence is that strong. */
  readonly evidenceReason: string;
  /** Ids; [] is the whole region. */
  readonly areas: readonly string[];
  readonly when:
    | { readonly type: 'period'; readonly period: Period }
    | { readonly type: 'date'; readonly date: string };
  readonly source: string;
  /** Where it stands in the source; null for what is made up. */
  readonly place: string | null;
}
