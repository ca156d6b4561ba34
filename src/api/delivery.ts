import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import { type ServerStatus, StatusSchema } from './publication.ts';

const publicationSchema = v.object({ id: v.number(), at: v.string(), summary: v.string() });

const collidedSchema = v.object({
  indicator: v.string(),
  area: v.string(),
  period: v.string(),
  before: v.string(),
  now: v.string(),
  yours: v.string(),
});

const issuesSchema = v.array(v.object({ text: v.string() }));

const answerSchema = v.variant('type', [
  v.object({ type: v.literal('published'), publication: publicationSchema }),
  v.object({ type: v.literal('repeated'), publication: v.optional(publicationSchema) }),
  v.object({ type: v.literal('unchanged') }),
  v.object({ type: v.literal('collision'), latest: v.number(), rows: v.array(collidedSchema) }),
  v.object({ type: v.literal('faults'), issues: issuesSchema }),
  v.object({ type: v.literal('refused'), issues: issuesSchema }),
]);

const refusalSchema = v.object({ code: v.string(), tekst: v.string() });

export type CollidedRow = v.InferOutput<typeof collidedSchema>;

/** Where the site stands: on a server that can publish, or on a host that only gives files. */
export type Host = { readonly kind: 'static' } | { readonly kind: 'server'; readonly status: ServerStatus };

/** What the server made of a delivery; denied is everything that is about the sender or the server, not the figures. */
export type DeliveryAnswer =
  | v.InferOutput<typeof answerSchema>
  | { readonly type: 'denied'; readonly status: number; readonly text: string };

/** What goes along with the file: how to read it, and by what it is recognised. */
export interface DeliveryOrder {
  readonly name: string;
  /** Number of the publication that the sender saw. */
  readonly base: number;
  /** The same for each attempt of one delivery. */
  readonly key: string;
  readonly table?: number;
  readonly mapping: unknown;
  readonly answers: unknown;
  readonly edits: readonly { readonly cell: string; readonly value: string }[];
  readonly skippedRows: readonly number[];
  /** Codes of warnings that were looked at. */
  readonly accepted: readonly string[];
  /** Why earlier figures changed; null when none did. */
  readonly note: string | null;
}

const STATUS = '/api/status';
const DELIVERIES = '/api/leveringen';
const FAILED =
  'De server kon de levering niet verwerken. Wat u hebt ingevuld, blijft bewaard. Probeer het later opnieuw.';

/** Asks what the site stands on; a host without this address, or one that answers with a page, only gives files. */
export async function fetchHost(signal?: AbortSignal): Promise<Host> {
  const response = await request(STATUS, signal ? { signal } : {});
  if (response.status === 404 || !isJson(response)) return { kind: 'static' };
  if (!response.ok) throw new ApiError('server', STATUS);
  return { kind: 'server', status: parse(StatusSchema, await readJson(response, STATUS), STATUS) };
}

/** Sends a file to be published. Throws an ApiError when no answer came: whether it was published is then not known. */
export async function postDelivery(bytes: Uint8Array, order: DeliveryOrder): Promise<DeliveryAnswer> {
  const form = new FormData();
  form.set('bestand', new Blob([new Uint8Array(bytes)]), order.name);
  form.set('opdracht', JSON.stringify(order));
  const response = await request(DELIVERIES, { method: 'POST', body: form });
  const json = isJson(response) ? await readJson(response, DELIVERIES).catch(() => null) : null;
  const answer = v.safeParse(answerSchema, json);
  if (answer.success) return answer.output;
  const refusal = v.safeParse(refusalSchema, json);
  if (response.ok) throw new ApiError('unreadable', DELIVERIES);
  return { type: 'denied', status: response.status, text: refusal.success ? refusal.output.tekst : FAILED };
}

async function request(address: string, init: RequestInit): Promise<Response> {
  return fetch(address, { cache: 'no-store', ...init }).catch((cause: unknown) => {
    throw init.signal?.aborted ? cause : new ApiError('offline', address, { cause });
  });
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') ?? false;
}

async function readJson(response: Response, address: string): Promise<unknown> {
  try {
    const json: unknown = await response.json();
    return json;
  } catch (cause) {
    throw new ApiError('unreadable', address, { cause });
  }
}

function parse<T extends v.GenericSchema>(schema: T, json: unknown, address: string): v.InferOutput<T> {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) throw new ApiError('unreadable', address);
  return parsed.output;
}
