import * as v from 'valibot';
import type { Letter } from '../../domain/content.ts';
import type { RichText } from '../../domain/rich-text.ts';
import { claimSchema } from './claim.ts';
import { headerEntries, toHeader } from './content-header.ts';
import { id, text, textOrEmpty } from './fields.ts';

/** The front matter of letters/<id>.md. */
export const letterSchema = v.strictObject({
  ...headerEntries,
  titel: text,
  auteur: text,
  soort: text,
  bron: textOrEmpty,
  beeld: v.nullish(id, null),
  uitspraken: v.nullish(v.array(claimSchema), []),
});

/** The letter of a front matter and the text below it. */
export function toLetter(letterId: string, head: v.InferOutput<typeof letterSchema>, body: RichText): Letter {
  return {
    ...toHeader(head),
    id: letterId,
    form: 'letters',
    title: head.titel,
    picture: head.beeld,
    openAgreements: 0,
    contributions: 0,
    author: head.auteur,
    genre: head.soort,
    source: head.bron,
    text: body,
    claims: head.uitspraken.map(({ indicator, gebied, periode, richting }) => ({
      indicator,
      area: gebied ?? head.gebied,
      period: periode ?? head.periode,
      direction: richting,
    })),
  };
}
