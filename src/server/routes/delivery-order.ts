import * as v from 'valibot';
import { KEY_ROLES } from '../../intake/column-role.ts';

const TextSchema = v.pipe(v.string(), v.maxLength(500));
const RoleSchema = v.variant('kind', [
  v.strictObject({ kind: v.picklist(KEY_ROLES) }),
  v.strictObject({
    kind: v.literal('value'),
    label: TextSchema,
    period: v.nullable(TextSchema),
    area: v.nullable(TextSchema),
  }),
]);
const AnswersSchema = v.strictObject({
  notation: v.exactOptional(v.record(TextSchema, v.picklist(['dutch', 'english']))),
  dateOrder: v.exactOptional(v.picklist(['day-first', 'month-first'])),
  dateUnit: v.exactOptional(v.picklist(['year', 'quarter', 'month'])),
  fractions: v.exactOptional(v.picklist(['as-is', 'percent'])),
  indicator: v.exactOptional(TextSchema),
  area: v.exactOptional(TextSchema),
  period: v.exactOptional(TextSchema),
  provisional: v.exactOptional(v.boolean()),
  origin: v.exactOptional(v.picklist(['published', 'derived', 'example'])),
});
const EditSchema = v.strictObject({
  cell: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
  value: v.pipe(v.string(), v.maxLength(10_000)),
});
const RowNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000_000));

/** What comes with a delivered file: how it was read, what the sender changed in it and ticked off, and why. */
const OrderSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** The publication that the sender looked at. */
  base: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of the concept: sending it again is no second publication. */
  key: v.pipe(v.string(), v.uuid()),
  table: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
  mapping: v.exactOptional(v.record(TextSchema, RoleSchema), {}),
  answers: v.exactOptional(AnswersSchema, {}),
  edits: v.exactOptional(v.pipe(v.array(EditSchema), v.maxLength(20_000)), []),
  skippedRows: v.exactOptional(v.pipe(v.array(RowNumberSchema), v.maxLength(200_000)), []),
  /** Codes of the warnings that the sender has ticked off. */
  accepted: v.exactOptional(v.pipe(v.array(TextSchema), v.maxLength(200)), []),
  /** Why figures that were published become others. */
  note: v.exactOptional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(1000))), null),
});

export type DeliveryOrder = v.InferOutput<typeof OrderSchema>;

/** The order in a JSON text; null when it is anything else. */
export function parseDeliveryOrder(text: string): DeliveryOrder | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = v.safeParse(OrderSchema, json);
  return read.success ? read.output : null;
}
