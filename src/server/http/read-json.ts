import type { Context } from 'hono';
import * as v from 'valibot';
import { type Refusal, WRONG_REQUEST } from './refusals.ts';

type Read<Value> =
  | { readonly type: 'read'; readonly value: Value }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** The content of a request as a schema reads it; refused when it is no JSON, or is anything else than asked. */
export async function readJson<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<Read<v.InferOutput<Schema>>> {
  const json = await parse(context);
  const result = v.safeParse(schema, json);
  return result.success ? { type: 'read', value: result.output } : { type: 'refused', refusal: WRONG_REQUEST };
}

async function parse(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch (error) {
    // What is larger than allowed is refused by who counts it.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
