import type { Claim } from './check-claim.ts';
import type { Origin } from './observation.ts';
import type { Period } from './period.ts';
import type { RichText } from './rich-text.ts';

export type Form = 'figures' | 'letters' | 'dialogue' | 'picture' | 'story';

/** What every text, thread, picture and story says of itself; enough for lists, search and the richness mark. */
export interface ContentHeader {
  readonly id: string;
  readonly form: Exclude<Form, 'figures'>;
  readonly title: string;
  readonly summary: string;
  readonly programme: string;
  readonly indicators: readonly string[];
  readonly area: string;
  readonly period: Period;
  /** ISO date. */
  readonly date: string;
  readonly origin: Origin;
  /** Id of the picture to show with it; null for none. */
  readonly picture: string | null;
  /** Dialogue only: open agreements and contributions; 0 elsewhere. */
  readonly openAgreements: number;
  readonly contributions: number;
}

export interface Letter extends ContentHeader {
  readonly form: 'letters';
  readonly author: string;
  /** duiding, onderzoek, plan, kennis ... */
  readonly genre: string;
  readonly source: string;
  readonly text: RichText;
  /** What it says of figures, to be held beside them. */
  readonly claims: readonly Claim[];
}

export interface Story extends ContentHeader {
  readonly form: 'story';
  readonly author: string;
  readonly source: string;
  readonly quote: string;
  readonly consent: {
    readonly by: string;
    readonly date: string;
    readonly purpose: string;
    readonly until: string | null;
  };
  readonly text: RichText;
}

export type Partner = 'police' | 'municipality' | 'prosecutor' | 'care';

export interface Contribution {
  readonly partner: Partner;
  /** "Burgemeester, Flevoland". */
  readonly role: string;
  readonly date: string;
  readonly text: string;
}

export interface Agreement {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly done: boolean;
}

export interface Decision {
  readonly text: string;
  readonly date: string;
  readonly by: string;
}

export interface Dialogue extends ContentHeader {
  readonly form: 'dialogue';
  readonly question: string;
  readonly thread: readonly Contribution[];
  readonly decisions: readonly Decision[];
  readonly agreements: readonly Agreement[];
}

/** A file of the package, or a drawing made from the figures. */
export type PictureDrawing =
  | { readonly type: 'file'; readonly path: string; readonly width: number; readonly height: number }
  | {
      readonly type: 'squares' | 'comparison' | 'parts' | 'target';
      readonly indicator: string;
      readonly period: Period;
    };

export interface Picture extends ContentHeader {
  readonly form: 'picture';
  readonly drawing: PictureDrawing;
  /** Required for a file; for a drawing it is computed from the figures. */
  readonly alt: string;
  readonly caption: string;
  readonly source: string;
  readonly rights: string;
  /** Who gave consent for recognisable people; null = nobody is recognisable. */
  readonly consent: {
    readonly by: string;
    readonly date: string;
    readonly purpose: string;
    readonly until: string | null;
  } | null;
  /** Numbered notes beside the picture ("1 Onbekend mobiel nummer"). */
  readonly notes: readonly string[];
}
