import * as v from 'valibot';
import type { Story } from '../../domain/content.ts';
import type { RichText } from '../../domain/rich-text.ts';
import { headerEntries, toHeader } from './content-header.ts';
import { consent, id, text, textOrEmpty } from './fields.ts';

/** The front matter of verhalen/<id>.md. */
export const storySchema = v.strictObject({
  ...headerEntries,
  titel: text,
  auteur: text,
  soort: textOrEmpty,
  bron: text,
  beeld: v.nullish(id, null),
  citaat: textOrEmpty,
  toestemming: consent,
});

/** The story of a front matter and the text below it. */
export function toStory(storyId: string, head: v.InferOutput<typeof storySchema>, body: RichText): Story {
  return {
    ...toHeader(head),
    id: storyId,
    form: 'story',
    title: head.titel,
    picture: head.beeld,
    openAgreements: 0,
    contributions: 0,
    author: head.auteur,
    source: head.bron,
    quote: head.citaat,
    consent: head.toestemming,
    text: body,
  };
}
