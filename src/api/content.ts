import * as v from 'valibot';
import type { ContentOrder } from '../package/content-change/content-order.ts';
import { ApiError } from './api-error.ts';

const publicationSchema = v.object({ id: v.number(), at: v.string(), summary: v.string() });

const answerSchema = v.variant('type', [
  v.object({ type: v.literal('published'), publication: publicationSchema }),
  v.object({ type: v.literal('repeated'), publication: v.optional(publicationSchema) }),
  v.object({ type: v.literal('unchanged') }),
  v.object({ type: v.literal('collision'), latest: v.number() }),
  v.object({ type: v.literal('refused'), issues: v.array(v.object({ path: v.string(), text: v.string() })) }),
  v.object({ type: v.literal('doubts'), blocked: v.array(v.string()), toConfirm: v.array(v.string()) }),
]);

const refusalSchema = v.object({ code: v.string(), tekst: v.string() });

/** A picture that goes along with an order, as its sender chose it. */
interface ChosenPicture {
  readonly name: string;
  /** Of the file: image/jpeg. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What the server made of a change; denied is everything that is about the sender or the server, not the content. */
export type ContentAnswer =
  | v.InferOutput<typeof answerSchema>
  | { readonly type: 'denied'; readonly status: number; readonly text: string };

const ADDRESS = '/api/inhoud';
const FAILED = 'De server kon dit niet verwerken. Wat u hebt ingevuld, blijft bewaard. Probeer het later opnieuw.';

/** Sends a change to be published. Throws an ApiError when no answer came: whether it was published is then not known. */
export async function postContent(order: ContentOrder, picture: ChosenPicture | null): Promise<ContentAnswer> {
  const form = new FormData();
  form.set('opdracht', JSON.stringify(order));
  if (picture !== null)
    form.set('beeld', new Blob([new Uint8Array(picture.bytes)], { type: picture.type }), picture.name);
  const response = await fetch(ADDRESS, { method: 'POST', body: form, cache: 'no-store' }).catch((cause: unknown) => {
    throw new ApiError('offline', ADDRESS, { cause });
  });
  const json: unknown = await response.json().catch(() => null);
  const answer = v.safeParse(answerSchema, json);
  if (answer.success) return answer.output;
  if (response.ok) throw new ApiError('unreadable', ADDRESS);
  const refusal = v.safeParse(refusalSchema, json);
  return { type: 'denied', status: response.status, text: refusal.success ? refusal.output.tekst : FAILED };
}
