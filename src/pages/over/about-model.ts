import type { Form } from '../../domain/content.ts';
import { quarterNumber, yearOf } from '../../domain/period-math.ts';
import { formatNumber } from '../../domain/format-nl.ts';
import type { Strategy } from '../../domain/programme.ts';
import type { Richness } from '../../domain/richness.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { RICHNESS_EXAMPLES } from '../../ui/richness-examples.ts';

interface OriginRow {
  readonly form: Exclude<Form, 'figures'>;
  readonly published: string;
  readonly example: string;
}

export interface AboutModel {
  readonly strategy: Strategy | null;
  /** Of each form with texts: how many come from the agenda and how many are made up. */
  readonly origins: readonly OriginRow[];
  /** Last year with a fourth quarter, for the link to its results; null when there is none. */
  readonly resultsYear: string | null;
}

const TEXT_FORMS = ['letters', 'dialogue', 'picture', 'story'] as const;

/** What the page about the product takes from the package. */
export function computeAbout(core: CoreView): AboutModel {
  const last = core.quarters.findLast(({ period }) => quarterNumber(period) === 4);
  return {
    strategy: core.strategy,
    origins: TEXT_FORMS.map((form) => {
      const own = core.content.filter((header) => header.form === form);
      const example = own.filter(({ origin }) => origin === 'example').length;
      return { form, published: formatNumber(own.length - example), example: formatNumber(example) };
    }),
    resultsYear: last === undefined ? null : yearOf(last.period),
  };
}

export const ABOUT_RICHNESS: readonly { readonly richness: Richness; readonly text: string }[] = [
  { richness: RICHNESS_EXAMPLES.complete, text: 'Alle vijf vormen zijn er.' },
  { richness: RICHNESS_EXAMPLES.withGaps, text: 'Dialoog en verhaal ontbreken: open ringen.' },
  { richness: RICHNESS_EXAMPLES.outdated, text: 'De letters zijn ouder dan twee kwartalen: half gevuld.' },
];
