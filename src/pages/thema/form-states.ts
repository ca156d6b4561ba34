import type { Form } from '../../domain/content.ts';
import { formatNumber } from '../../domain/format-nl.ts';
import type { ThemeBase } from './theme-base.ts';
import { computeFoot, type Foot } from './theme-feet.ts';
import { findFaults, type Gap, writeGap } from './theme-gaps.ts';
import type { ThemeModel } from './theme-model.ts';

/** How much of a form there is, and what its column says when there is nothing. */
export interface FormState {
  readonly count: number;
  /** "3 teksten" */
  readonly counted: string;
  readonly gap: Gap | null;
  readonly faults: readonly string[];
  readonly foot: Foot;
}

type FormContents = Pick<ThemeModel, 'figures' | 'letters' | 'dialogues' | 'pictures' | 'stories'>;

const NOUNS: Readonly<Record<Form, readonly [string, string]>> = {
  figures: ['cijfer', 'cijfers'],
  letters: ['tekst', 'teksten'],
  dialogue: ['gesprek', 'gesprekken'],
  picture: ['beeld', 'beelden'],
  story: ['verhaal', 'verhalen'],
};

/** Indicators without a value yet are shown, and not counted. */
export function computeFormStates(contents: FormContents, base: ThemeBase): Record<Form, FormState> {
  const { figures, letters, dialogues, pictures, stories } = contents;
  const toState = (form: Form, count: number, isEmpty: boolean, foot: Foot): FormState => ({
    count,
    counted: `${formatNumber(count)} ${NOUNS[form][count === 1 ? 0 : 1]}`,
    gap: isEmpty ? writeGap(form, base) : null,
    faults: findFaults(form, base),
    foot: isEmpty ? { text: null, mark: null } : foot,
  });
  const ofItems = (form: Form, items: readonly unknown[], foot: Foot) =>
    toState(form, items.length, items.length === 0, foot);
  const letter = letters.items[0]?.letter;
  return {
    figures: toState('figures', figures.known, figures.rows.length === 0, {
      text: figures.source,
      mark: figures.example ? 'voorbeeldcijfers' : null,
    }),
    letters: ofItems('letters', letters.items, computeFoot(letter, letter ? `Bron: ${letter.source}.` : null)),
    dialogue: ofItems('dialogue', dialogues.items, computeFoot(dialogues.items[0]?.dialogue)),
    picture: ofItems('picture', pictures.items, computeFoot(pictures.items[0]?.picture)),
    story: ofItems('story', stories.items, computeFoot(stories.items[0]?.story, 'Een verhaal is geen bewijs.')),
  };
}
