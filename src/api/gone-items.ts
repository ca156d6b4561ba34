import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { fetchJson } from './fetch-json.ts';

const GoneItemSchema = v.object({
  form: v.picklist(['letters', 'story', 'picture']),
  id: v.string(),
  title: v.string(),
  /** The last publication that shows it. */
  last: v.number(),
});
const AnswerSchema = v.object({ items: v.array(GoneItemSchema) });

export type GoneItem = v.InferOutput<typeof GoneItemSchema>;

/** What earlier publications alone show, of whom who has signed in may change it; an error for anybody else. */
export function goneItemsQuery() {
  return queryOptions({
    queryKey: ['inhoud', 'eerder'],
    queryFn: ({ signal }) => fetchJson('/api/inhoud/eerder', (json) => v.parse(AnswerSchema, json).items, signal),
    retry: false,
  });
}
