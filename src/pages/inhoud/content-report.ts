import type { Action } from '../../domain/action.ts';
import type { CheckedClaim } from '../../domain/check-claim.ts';
import type { Letter, Picture, Story } from '../../domain/content.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Series } from '../../domain/observation.ts';
import type { Quarter } from '../../domain/period.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Target } from '../../domain/target.ts';
import type { Consequence } from '../../package/consequences/consequence.ts';
import type { PersonData } from '../../package/find-person-data.ts';

/** What a reader will see of a change; null where nothing of it is left to see. */
export type ContentPreview =
  | { readonly kind: 'letter'; readonly letter: Letter; readonly claims: readonly CheckedClaim[] }
  | { readonly kind: 'story'; readonly story: Story; readonly pictures: readonly Picture[] }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly reading: Reading | null }
  | {
      readonly kind: 'action';
      readonly action: Action;
      /** Of the region, of the indicators that the action is about. */
      readonly readings: readonly Reading[];
      readonly period: Quarter;
    }
  /** A target, or a definition: the figure as it will be judged. */
  | {
      readonly kind: 'figure';
      readonly indicator: Indicator;
      readonly targets: readonly Target[];
      readonly area: string;
      readonly period: Quarter;
      /** Of that indicator, in that area. */
      readonly series: readonly Series[];
    };

/** A fault that the package would have. */
export interface ContentFault {
  readonly text: string;
  /** The field that it is about; null where that is not known. */
  readonly field: string | null;
}

/** What was found of a change that was tried on the published package. */
export interface ContentReport {
  readonly faults: readonly ContentFault[];
  readonly consequences: readonly Consequence[];
  /** What a letter says of figures, held beside them. */
  readonly claims: readonly CheckedClaim[];
  readonly blocked: readonly PersonData[];
  readonly toConfirm: readonly PersonData[];
  readonly preview: ContentPreview | null;
}
