import * as v from 'valibot';

const refusalSchema = v.object({ code: v.string(), tekst: v.string() });

/** What came of something that was asked of the accounts; the text of a refusal is the sentence for the reader. */
export type Sent =
  | { readonly type: 'done'; readonly json: unknown }
  | { readonly type: 'refused'; readonly code: string; readonly text: string };

/** Sends something to the accounts: sendAccount('POST', '/inloggen', {...}). Never rejects. */
export async function sendAccount(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Sent> {
  const content =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  const response = await fetch(`/api/account${path}`, { method, ...content }).catch(() => null);
  if (response === null) {
    return { type: 'refused', code: 'offline', text: 'De server is niet bereikbaar. Probeer het zo nog eens.' };
  }
  const json: unknown = await response.json().catch(() => null);
  if (response.ok) return { type: 'done', json };
  const refusal = v.safeParse(refusalSchema, json);
  if (refusal.success) return { type: 'refused', code: refusal.output.code, text: refusal.output.tekst };
  return { type: 'refused', code: 'onleesbaar', text: 'De server gaf geen antwoord dat te lezen is.' };
}
