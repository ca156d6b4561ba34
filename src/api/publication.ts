import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { fetchJson } from './fetch-json.ts';

const PublicationSchema = v.object({
  id: v.number(),
  /** ISO moment in UTC. */
  at: v.string(),
  /** The name of who published, or the role for who may not see names. */
  who: v.string(),
  kind: v.picklist(['start', 'levering', 'inhoud', 'intrekking', 'ongedaan']),
  summary: v.string(),
  /** The publication that this one takes back, and the one that took this one back as long as that holds. */
  undoes: v.nullable(v.number()),
  undoneBy: v.nullable(v.number()),
});
const HistorySchema = v.object({ publications: v.array(PublicationSchema) });
const ServedSchema = v.object({
  publication: v.number(),
  package: v.string(),
  /** ISO moment in UTC; null where only the number was told. */
  at: v.optional(v.nullable(v.string()), null),
});
const AccountSchema = v.object({
  name: v.string(),
  role: v.picklist(['beheerder', 'programmaleider', 'secretaris', 'lid']),
  programmes: v.array(v.string()),
});
export const StatusSchema = v.object({
  publication: v.number(),
  package: v.string(),
  /** Who has signed in; null = nobody. */
  account: v.nullable(AccountSchema),
});
const OnePublicationSchema = v.object({ ...PublicationSchema.entries, latest: v.number(), withdrawn: v.boolean() });

export type Publication = v.InferOutput<typeof PublicationSchema>;
/** What is served now. */
export type ServedPublication = v.InferOutput<typeof ServedSchema>;
export type ServerStatus = v.InferOutput<typeof StatusSchema>;
/** Who has signed in. */
export type Account = NonNullable<ServerStatus['account']>;

/** The publications, newest first; rejects with an ApiError when they do not come. */
function fetchPublications(signal?: AbortSignal): Promise<readonly Publication[]> {
  return fetchJson('/api/publicaties', (json) => v.parse(HistorySchema, json).publications, signal);
}

/** Every publication, newest first; a host without a server gives an error. */
export function historyQuery() {
  return queryOptions({
    queryKey: ['publicaties'],
    queryFn: ({ signal }) => fetchPublications(signal),
    retry: false,
  });
}

/** One publication, with the newest beside it. */
export function publicationQuery(id: string) {
  return queryOptions({
    queryKey: ['publicaties', id],
    queryFn: ({ signal }) =>
      fetchJson(`/api/publicaties/${encodeURIComponent(id)}`, (json) => v.parse(OnePublicationSchema, json), signal),
    retry: false,
  });
}

/** What the server serves, and who has signed in; a host without a server gives an error. */
export function statusQuery() {
  return queryOptions({
    queryKey: ['status'],
    queryFn: ({ signal }) => fetchJson('/api/status', (json) => v.parse(StatusSchema, json), signal),
    retry: false,
  });
}

/** What the server serves now. */
export function fetchServed(): Promise<ServedPublication> {
  return fetchJson('/api/status', parseServed);
}

export function parseServed(json: unknown): ServedPublication {
  return v.parse(ServedSchema, json);
}
