import * as v from 'valibot';
import type { ChartEvent } from '../../domain/chart-event.ts';
import { date, id, ids, text, word } from './fields.ts';
import { ORIGINS } from './words.ts';

/** One entry of gebeurtenissen.json. */
export const chartEventSchema = v.pipe(
  v.strictObject({
    id,
    datum: date,
    titel: text,
    tekst: text,
    indicatoren: ids,
    gebieden: ids,
    hermeet: v.nullish(v.strictObject({ reden: text, auteur: text }), null),
    herkomst: word(ORIGINS, 'onbekende-herkomst'),
  }),
  v.transform(
    (e): ChartEvent => ({
      id: e.id,
      date: e.datum,
      title: e.titel,
      text: e.tekst,
      indicators: e.indicatoren,
      areas: e.gebieden,
      rebase: e.hermeet === null ? null : { reason: e.hermeet.reden, author: e.hermeet.auteur },
      origin: e.herkomst,
    }),
  ),
);
