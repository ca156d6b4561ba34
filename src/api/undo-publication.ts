import * as v from 'valibot';

const PublishedSchema = v.object({ publication: v.object({ id: v.number() }) });
const RefusalSchema = v.object({ tekst: v.string() });
const ChangedSinceSchema = v.object({
  type: v.literal('changed-since'),
  rows: v.array(v.string()),
  later: v.array(v.number()),
});
const RefusedSchema = v.object({ type: v.literal('refused'), issues: v.array(v.object({ text: v.string() })) });

type Undone =
  | { readonly type: 'done'; readonly publication: number }
  /** What it changed was changed again later: keys of rows or paths of files, and the publications that did it. */
  | { readonly type: 'changed-since'; readonly rows: readonly string[]; readonly later: readonly number[] }
  | { readonly type: 'refused'; readonly text: string };

/** Takes a publication back; with the same key once more it is still one publication. Never rejects. */
export async function undoPublication(id: number, key: string): Promise<Undone> {
  const response = await fetch(`/api/publicaties/${id}/ongedaan`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ key }),
  }).catch(() => null);
  if (response === null) {
    return { type: 'refused', text: 'De server is niet bereikbaar. Controleer de verbinding en probeer het opnieuw.' };
  }
  const json: unknown = await response.json().catch(() => null);
  const published = v.safeParse(PublishedSchema, json);
  if (response.ok && published.success) return { type: 'done', publication: published.output.publication.id };
  const changed = v.safeParse(ChangedSinceSchema, json);
  if (changed.success) return changed.output;
  const refused = v.safeParse(RefusedSchema, json);
  if (refused.success) return { type: 'refused', text: refused.output.issues.map(({ text }) => text).join(' ') };
  const refusal = v.safeParse(RefusalSchema, json);
  return {
    type: 'refused',
    text: refusal.success ? refusal.output.tekst : 'De server gaf geen antwoord dat te lezen is.',
  };
}
