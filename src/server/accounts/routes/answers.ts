import type { Context } from 'hono';
import type * as v from 'valibot';
import { readJson } from '../../http/read-json.ts';
import { toRefusalResponse } from '../../http/refusals.ts';
import type { Outcome } from '../outcome.ts';
import { toSessionCookie } from '../session-cookie.ts';
import { explainRefusal } from './explain-refusal.ts';

/** What was done as an answer, or why it was not. */
export function answer<Value>(outcome: Outcome<Value>, toBody: (value: Value) => unknown): Response {
  return outcome.type === 'done' ? Response.json(toBody(outcome.value)) : toRefusalResponse(explainRefusal(outcome));
}

/** The same, where what was done is a new session: its token goes into the cookie and nowhere else. */
export function answerWithSession(outcome: Outcome<string>): Response {
  if (outcome.type === 'refused') return toRefusalResponse(explainRefusal(outcome));
  return Response.json({ done: true }, { headers: { 'Set-Cookie': toSessionCookie(outcome.value) } });
}

/** Goes on with the content of a request when it is what the schema asks. */
export async function withContent<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
  handle: (content: v.InferOutput<Schema>) => Promise<Response>,
): Promise<Response> {
  const read = await readJson(context, schema);
  return read.type === 'read' ? handle(read.value) : toRefusalResponse(read.refusal);
}
