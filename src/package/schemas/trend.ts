import * as v from 'valibot';
import type { Trend } from '../../domain/trend.ts';
import type { FaultCode } from '../faults.ts';
import { dateOrNull, id, ids, period, text, textOrNull, word } from './fields.ts';
import { EVIDENCE, ORIGINS, TREND_KINDS } from './words.ts';

const MISSING: FaultCode = 'veld-ontbreekt';
const EMPTY: FaultCode = 'leeg-veld';

/** One entry of trends.json. It has a period or a date, and a place in its source unless it is an example. */
export const trendSchema = v.pipe(
  v.strictObject({
    id,
    titel: text,
    tekst: text,
    soort: word(TREND_KINDS),
    bewijskracht: v.strictObject({ sterkte: word(EVIDENCE), waarom: text }),
    programma: id,
    indicatoren: ids,
    gebieden: ids,
    periode: v.nullish(period, null),
    datum: dateOrNull,
    bron: text,
    plaats: textOrNull,
    herkomst: word(ORIGINS, 'onbekende-herkomst'),
  }),
  v.forward(
    v.check(({ periode, datum }) => periode !== null || datum !== null, MISSING),
    ['periode'],
  ),
  v.forward(
    v.check(({ plaats, herkomst }) => plaats !== null || herkomst === 'example', EMPTY),
    ['plaats'],
  ),
  v.transform(
    (t): Trend => ({
      id: t.id,
      title: t.titel,
      text: t.tekst,
      kind: t.soort,
      evidence: t.bewijskracht.sterkte,
      evidenceReason: t.bewijskracht.waarom,
      programme: t.programma,
      indicators: t.indicatoren,
      areas: t.gebieden,
      when: toWhen(t),
      source: t.bron,
      place: t.plaats,
      origin: t.herkomst,
    }),
  ),
);

/** A date says more than a period; the check above left one of the two. */
function toWhen({
  periode,
  datum,
}: {
  periode: v.InferOutput<typeof period> | null;
  datum: string | null;
}): Trend['when'] {
  if (periode === null || datum !== null) return { type: 'date', date: datum ?? '' };
  return { type: 'period', period: periode };
}
