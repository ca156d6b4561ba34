import * as v from 'valibot';
import type { Action } from '../../domain/action.ts';
import { date, dateOrNull, id, ids, text, textOrNull, word } from './fields.ts';
import { ACTION_STATUSES, ORIGINS } from './words.ts';

/** One entry of acties.json. */
export const actionSchema = v.pipe(
  v.strictObject({
    id,
    programma: id,
    titel: text,
    tekst: text,
    doel: textOrNull,
    resultaat: textOrNull,
    plaats: text,
    meetbaar: v.nullish(v.strictObject({ waarde: v.number(), eenheid: text }), null),
    indicatoren: ids,
    gebieden: ids,
    status: word(ACTION_STATUSES, 'onbekende-status'),
    eigenaar: text,
    start: date,
    klaar: date,
    verwacht: dateOrNull,
    mijlpaal: textOrNull,
    voortgang: v.nullish(v.strictObject({ waarde: v.number(), van: v.number() }), null),
    herkomst: word(ORIGINS, 'onbekende-herkomst'),
  }),
  v.transform(
    (a): Action => ({
      id: a.id,
      programme: a.programma,
      title: a.titel,
      text: a.tekst,
      objective: a.doel,
      result: a.resultaat,
      place: a.plaats,
      goal: a.meetbaar === null ? null : { value: a.meetbaar.waarde, unit: a.meetbaar.eenheid },
      indicators: a.indicatoren,
      areas: a.gebieden,
      status: a.status,
      owner: a.eigenaar,
      start: a.start,
      due: a.klaar,
      expected: a.verwacht,
      milestone: a.mijlpaal,
      progress: a.voortgang === null ? null : { value: a.voortgang.waarde, of: a.voortgang.van },
      origin: a.herkomst,
    }),
  ),
);
