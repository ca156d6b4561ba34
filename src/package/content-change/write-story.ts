import type { Story } from '../../domain/content.ts';
import type { FileChanges } from './file-changes.ts';
import { type HeaderAnswers, toConsentFields, toHeaderFields } from './to-header-fields.ts';
import { writeMarkdownFile } from './write-markdown-file.ts';

/** What the form of a story asks; without consent there is no story. */
export type StoryAnswers = HeaderAnswers &
  Pick<Story, 'author' | 'source' | 'picture' | 'quote' | 'consent'> & { readonly markdown: string };

/** The file verhalen/<id>.md, new or in place of the one that was there. */
export function writeStory(story: StoryAnswers): FileChanges {
  const { id, author, source, picture, quote, consent, markdown } = story;
  const head = {
    ...toHeaderFields(story),
    auteur: author,
    bron: source,
    beeld: picture,
    citaat: quote === '' ? null : quote,
    toestemming: toConsentFields(consent),
  };
  return new Map([[`verhalen/${id}.md`, writeMarkdownFile(head, markdown)]]);
}
