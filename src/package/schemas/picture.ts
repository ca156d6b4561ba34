import * as v from 'valibot';
import type { Picture, PictureDrawing } from '../../domain/content.ts';
import { headerEntries, toHeader } from './content-header.ts';
import { consent, id, integer, period, text, textOrEmpty, texts, word } from './fields.ts';
import { DRAWING_TYPES } from './words.ts';

const fileDrawing = v.pipe(
  v.strictObject({ soort: v.literal('bestand'), pad: text, breedte: integer, hoogte: integer }),
  v.transform((d): PictureDrawing => ({ type: 'file', path: d.pad, width: d.breedte, height: d.hoogte })),
);
const dataDrawing = v.pipe(
  v.strictObject({ soort: word(DRAWING_TYPES), indicator: id, periode: period }),
  v.transform((d): PictureDrawing => ({ type: d.soort, indicator: d.indicator, period: d.periode })),
);
// soort decides which of the two the fault sentences speak of
const drawing = v.lazy((input) => (isFileDrawing(input) ? fileDrawing : dataDrawing));

/** One entry of beelden.json. */
export const pictureSchema = v.pipe(
  v.strictObject({
    ...headerEntries,
    id,
    titel: text,
    tekening: drawing,
    alt: textOrEmpty,
    bijschrift: textOrEmpty,
    bron: text,
    rechten: text,
    toestemming: v.nullish(consent, null),
    notities: v.nullish(texts, []),
  }),
  v.transform(
    (p): Picture => ({
      ...toHeader(p),
      id: p.id,
      form: 'picture',
      title: p.titel,
      picture: p.id,
      openAgreements: 0,
      contributions: 0,
      drawing: p.tekening,
      alt: p.alt,
      caption: p.bijschrift,
      source: p.bron,
      rights: p.rechten,
      consent: p.toestemming,
      notes: p.notities,
    }),
  ),
);

function isFileDrawing(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'soort' in input && input.soort === 'bestand';
}
