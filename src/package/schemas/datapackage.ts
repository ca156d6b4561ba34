import * as v from 'valibot';
import { date, text } from './fields.ts';

const resourceSchema = v.looseObject({
  name: text,
  path: text,
  title: v.optional(v.string()),
  bytes: v.number(),
  hash: text,
  schema: v.optional(v.unknown()),
  dialect: v.optional(v.unknown()),
});

/** What the app and the checks need of datapackage.json; other keys of the standard may stand beside it. */
export const datapackageSchema = v.looseObject({
  name: text,
  title: text,
  peildatum: date,
  resources: v.array(resourceSchema),
});

export type Datapackage = v.InferOutput<typeof datapackageSchema>;
export type Resource = v.InferOutput<typeof resourceSchema>;
