import * as v from 'valibot';
import type { Dialogue } from '../../domain/content.ts';
import { headerEntries, toHeader } from './content-header.ts';
import { date, id, text, textOrNull, word } from './fields.ts';
import { PARTNERS } from './words.ts';

const contribution = v.pipe(
  v.strictObject({ partner: word(PARTNERS), functie: text, datum: date, tekst: text }),
  v.transform((c) => ({ partner: c.partner, role: c.functie, date: c.datum, text: c.tekst })),
);
const decision = v.pipe(
  v.strictObject({ tekst: text, datum: date, door: text }),
  v.transform((d) => ({ text: d.tekst, date: d.datum, by: d.door })),
);
const agreement = v.pipe(
  v.strictObject({ id, tekst: text, eigenaar: text, klaar: date, gedaan: v.boolean() }),
  v.transform((a) => ({ id: a.id, text: a.tekst, owner: a.eigenaar, due: a.klaar, done: a.gedaan })),
);

/** The object in dialoog/<id>.json. */
export const dialogueSchema = v.pipe(
  v.strictObject({
    ...headerEntries,
    id,
    vraag: text,
    titel: textOrNull,
    bijdragen: v.array(contribution),
    besluiten: v.array(decision),
    afspraken: v.array(agreement),
  }),
  v.transform(
    (d): Dialogue => ({
      ...toHeader(d),
      id: d.id,
      form: 'dialogue',
      title: d.titel ?? d.vraag,
      picture: null,
      openAgreements: d.afspraken.filter((agreed) => !agreed.done).length,
      contributions: d.bijdragen.length,
      question: d.vraag,
      thread: d.bijdragen,
      decisions: d.besluiten,
      agreements: d.afspraken,
    }),
  ),
);
