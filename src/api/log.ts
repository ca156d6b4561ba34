import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { ACCOUNT_KEY } from './account.ts';
import { fetchJson } from './fetch-json.ts';

const logSchema = v.object({
  lines: v.array(
    v.object({
      nummer: v.number(),
      /** ISO moment in UTC. */
      tijdstip: v.string(),
      actor: v.string(),
      actie: v.string(),
      object: v.string(),
      resultaat: v.string(),
      oorsprong: v.string(),
    }),
  ),
  check: v.variant('type', [
    v.object({ type: v.literal('whole'), lines: v.number() }),
    v.object({ type: v.literal('broken'), number: v.number() }),
  ]),
});

export type SecurityLog = v.InferOutput<typeof logSchema>;

/** The last lines of the security log, newest first, and whether all of it stands as it was written. */
export function logQuery() {
  return queryOptions({
    queryKey: [...ACCOUNT_KEY, '/logboek'],
    queryFn: ({ signal }) => fetchJson('/api/account/logboek', (json) => v.parse(logSchema, json), signal),
    retry: false,
  });
}
