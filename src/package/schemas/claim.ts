import * as v from 'valibot';
import { id, period, word } from './fields.ts';
import { CLAIM_DIRECTIONS } from './words.ts';

/** One entry of uitspraken in a letter; without an area or period it is about those of the letter. */
export const claimSchema = v.strictObject({
  indicator: id,
  gebied: v.nullish(id, null),
  periode: v.nullish(period, null),
  richting: word(CLAIM_DIRECTIONS),
});
