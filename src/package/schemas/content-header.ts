import * as v from 'valibot';
import type { ContentHeader } from '../../domain/content.ts';
import { date, id, ids, period, text, word } from './fields.ts';
import { ORIGINS } from './words.ts';

/** The keys that letters, stories, dialogues and pictures share. */
export const headerEntries = {
  samenvatting: text,
  programma: id,
  indicatoren: ids,
  gebied: id,
  periode: period,
  datum: date,
  herkomst: word(ORIGINS, 'onbekende-herkomst'),
};

const headerSchema = v.object(headerEntries);
type SharedHeader = Pick<ContentHeader, 'summary' | 'programme' | 'indicators' | 'area' | 'period' | 'date' | 'origin'>;

/** The shared keys in the words of the domain. */
export function toHeader(h: v.InferOutput<typeof headerSchema>): SharedHeader {
  return {
    summary: h.samenvatting,
    programme: h.programma,
    indicators: h.indicatoren,
    area: h.gebied,
    period: h.periode,
    date: h.datum,
    origin: h.herkomst,
  };
}
