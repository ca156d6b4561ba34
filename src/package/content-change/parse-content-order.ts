import * as v from 'valibot';
import { isPeriod, type Period } from '../../domain/period.ts';
import { isIsoDate } from '../iso-date.ts';
import {
  ACTION_STATUSES,
  CLAIM_DIRECTIONS,
  DIRECTIONS,
  DRAWING_TYPES,
  FREQUENCIES,
  KINDS,
  LEVELS,
  ORIGINS,
  TARGET_KINDS,
  type Words,
} from '../schemas/words.ts';
import type { ContentOrder } from './content-order.ts';

const MOST_ITEMS = 100;
const MOST_LINE = 300;
const MOST_PASSAGE = 3000;
const MOST_TEXT = 60_000;

const oneOf = <T extends string>(words: Words<T>) => v.picklist([...words.values()]);
/** Without signs that no screen shows; a line end only where a text may have several lines. */
const plain = v.check((text: string) => !/[\p{Cc}\p{Cs}]/u.test(text));
const passageSigns = v.check((text: string) => !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll(/[\t\r\n]/g, '')));

const line = v.pipe(v.string(), v.trim(), v.maxLength(MOST_LINE), plain, v.nonEmpty());
const passageOrEmpty = v.pipe(v.string(), v.trim(), v.maxLength(MOST_PASSAGE), passageSigns);
const passage = v.pipe(passageOrEmpty, v.nonEmpty());
const markdown = v.pipe(v.string(), v.maxLength(MOST_TEXT), passageSigns);
const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const ids = v.pipe(v.array(id), v.maxLength(MOST_ITEMS));
const period = v.custom<Period>((value) => typeof value === 'string' && isPeriod(value));
const date = v.pipe(v.string(), v.check(isIsoDate));
const integer = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const number = v.pipe(v.number(), v.finite());
const origin = oneOf(ORIGINS);

const consent = v.strictObject({ by: line, date, purpose: passage, until: v.nullable(date) });
const header = {
  id,
  title: line,
  summary: passage,
  programme: id,
  indicators: ids,
  area: id,
  period,
  date,
  origin,
};
const claim = v.strictObject({ indicator: id, area: id, period, direction: oneOf(CLAIM_DIRECTIONS) });
const letter = v.strictObject({
  ...header,
  author: line,
  genre: line,
  source: passageOrEmpty,
  picture: v.nullable(id),
  claims: v.pipe(v.array(claim), v.maxLength(MOST_ITEMS)),
  markdown,
});
const story = v.strictObject({
  ...header,
  author: line,
  source: passage,
  picture: v.nullable(id),
  quote: passageOrEmpty,
  consent,
  markdown,
});
const drawing = v.variant('type', [
  v.strictObject({ type: v.literal('upload') }),
  v.strictObject({
    type: v.literal('file'),
    path: v.pipe(v.string(), v.maxLength(200), v.regex(/^beelden\/[A-Za-z0-9._-]+$/)),
    width: integer,
    height: integer,
  }),
  v.strictObject({ type: oneOf(DRAWING_TYPES), indicator: id, period }),
]);
const picture = v.strictObject({
  ...header,
  drawing,
  alt: passageOrEmpty,
  caption: passageOrEmpty,
  source: passage,
  rights: passage,
  consent: v.nullable(consent),
  notes: v.pipe(v.array(passage), v.maxLength(MOST_ITEMS)),
});
const progress = v.strictObject({
  status: v.exactOptional(oneOf(ACTION_STATUSES)),
  progress: v.exactOptional(v.nullable(v.strictObject({ value: number, of: number }))),
  owner: v.exactOptional(line),
  due: v.exactOptional(date),
  expected: v.exactOptional(v.nullable(date)),
  milestone: v.exactOptional(v.nullable(line)),
  origin: v.exactOptional(origin),
});
const indicator = v.strictObject({
  id,
  name: line,
  subject: line,
  plural: v.boolean(),
  programme: id,
  unit: line,
  kind: oneOf(KINDS),
  direction: oneOf(DIRECTIONS),
  frequency: oneOf(FREQUENCIES),
  levels: v.pipe(v.array(oneOf(LEVELS)), v.minLength(1), v.maxLength(3)),
  decimals: v.pipe(integer, v.maxValue(6)),
  definition: passage,
  source: passage,
  owner: line,
  nextDelivery: v.nullable(date),
  disclosureThreshold: v.nullable(integer),
  countsPersons: v.exactOptional(v.boolean()),
  partOf: v.nullable(v.literal('municipalities')),
  parts: v.nullable(v.strictObject({ numerator: line, denominator: line })),
  baselinePoints: v.nullable(integer),
});
const targetKey = { indicator: id, area: id, period };
const target = v.strictObject({ ...targetKey, value: number, kind: oneOf(TARGET_KINDS), origin });

const change = v.variant('kind', [
  v.strictObject({ kind: v.literal('letter'), item: letter }),
  v.strictObject({ kind: v.literal('story'), item: story }),
  v.strictObject({ kind: v.literal('picture'), item: picture }),
  v.strictObject({ kind: v.literal('action'), id, progress }),
  v.strictObject({ kind: v.literal('indicator'), item: indicator }),
  v.strictObject({ kind: v.literal('target'), item: target }),
  v.strictObject({ kind: v.literal('target-removed'), target: v.strictObject(targetKey) }),
  v.strictObject({ kind: v.literal('withdrawn'), form: v.picklist(['letters', 'story', 'picture']), id }),
]);
const orderSchema = v.strictObject({
  base: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
  key: v.pipe(v.string(), v.uuid()),
  change,
  confirmed: v.pipe(
    v.array(
      v.strictObject({
        text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_LINE)),
        reason: v.pipe(v.string(), v.trim(), v.maxLength(MOST_LINE), plain, v.nonEmpty()),
      }),
    ),
    v.maxLength(MOST_ITEMS),
  ),
});

/**
 * What a form sends, read from what came over the network; null when it is anything else: another key or type, an id, date
 * or period in another notation, a text that is too long or has signs in it that no screen shows.
 */
export function parseContentOrder(json: unknown): ContentOrder | null {
  const read = v.safeParse(orderSchema, json);
  return read.success ? read.output : null;
}
