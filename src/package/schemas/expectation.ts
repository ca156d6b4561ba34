import * as v from 'valibot';
import type { Expectation } from '../../domain/expectation.ts';
import { isQuarter, type Quarter } from '../../domain/period.ts';
import { endDateExclusive } from '../../domain/period-math.ts';
import type { FaultCode } from '../faults.ts';
import { date, id, text, word } from './fields.ts';
import { ORIGINS } from './words.ts';

const NO_QUARTER: FaultCode = 'geen-kwartaal';
const REVERSED: FaultCode = 'van-boven-tot';
const TOO_LATE: FaultCode = 'verwachting-te-laat';

const quarter = v.pipe(
  v.string(),
  v.trim(),
  v.custom<Quarter>((value) => typeof value === 'string' && isQuarter(value), NO_QUARTER),
);

/** One entry of verwachtingen.json. What is written down after the quarter has ended is no expectation. */
export const expectationSchema = v.pipe(
  v.strictObject({
    id,
    indicator: id,
    gebied: id,
    periode: quarter,
    van: v.number(),
    tot: v.number(),
    auteur: text,
    datum: date,
    herkomst: word(ORIGINS, 'onbekende-herkomst'),
  }),
  v.forward(
    v.check(({ van, tot }) => van <= tot, REVERSED),
    ['van'],
  ),
  v.forward(
    v.check(({ datum, periode }) => datum < endDateExclusive(periode), TOO_LATE),
    ['datum'],
  ),
  v.transform(
    (e): Expectation => ({
      id: e.id,
      indicator: e.indicator,
      area: e.gebied,
      period: e.periode,
      from: e.van,
      to: e.tot,
      author: e.auteur,
      date: e.datum,
      origin: e.herkomst,
    }),
  ),
);
