import type { CheckedClaim } from '../../domain/check-claim.ts';
import type { Area } from '../../domain/area.ts';
import type { Letter, Story } from '../../domain/content.ts';
import { capitalise, formatDate } from '../../domain/format-nl.ts';
import type { RichText } from '../../domain/rich-text.ts';
import { splitText } from '../../domain/split-text.ts';
import { findElsewhere, selectContent } from '../../domain/select-content.ts';
import { findFile, type PictureFile } from './theme-pictures.ts';
import type { ThemeBase } from './theme-base.ts';

export interface LetterItem {
  readonly letter: Letter;
  /** "Onderzoek" */
  readonly genre: string;
  readonly opening: RichText;
  readonly rest: RichText;
  /** "Redactie, 14 januari 2020. Bron: Actieagenda 2020." */
  readonly byline: string;
  readonly claims: readonly CheckedClaim[];
}

export interface StoryItem {
  readonly story: Story;
  readonly opening: RichText;
  readonly picture: PictureFile | null;
  /** Who agreed to it, when, and for how long. */
  readonly consent: string;
}

export interface FormItems<T> {
  readonly items: readonly T[];
  readonly elsewhere: readonly Area[];
}

export function computeLetters({ themeView, scope }: ThemeBase): FormItems<LetterItem> {
  const letters = themeView?.letters ?? [];
  return {
    items: selectContent(letters, scope).map((letter) => toLetterItem(letter, themeView?.claims ?? [])),
    elsewhere: findElsewhere(letters, scope),
  };
}

/** A letter as a reader sees it; of the claims only its own are shown. */
export function toLetterItem(letter: Letter, claims: readonly CheckedClaim[]): LetterItem {
  return {
    letter,
    genre: capitalise(letter.genre),
    ...splitText(letter.text),
    byline: `${letter.author}, ${formatDate(letter.date)}. Bron: ${letter.source}.`,
    claims: claims.filter((claim) => claim.letter === letter.id),
  };
}

export function computeStories(base: ThemeBase): FormItems<StoryItem> {
  const stories = base.themeView?.stories ?? [];
  return {
    items: selectContent(stories, base.scope).map((story) => ({
      story,
      opening: splitText(story.text).opening,
      picture: findFile(base, story.picture),
      consent: writeConsent(story),
    })),
    elsewhere: findElsewhere(stories, base.scope),
  };
}

function writeConsent({ consent }: Story): string {
  const until = consent.until === null ? '' : `, tot ${formatDate(consent.until)}`;
  return `Toestemming: ${consent.by}, ${formatDate(consent.date)}${until}.`;
}
