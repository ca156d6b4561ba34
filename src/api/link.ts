import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { sendAccount } from './send-account.ts';

const linkSchema = v.object({
  kind: v.picklist(['invitation', 'reset']),
  email: v.string(),
  name: v.string(),
  role: v.picklist(['administrator', 'lead', 'secretary', 'member']),
});

/** What a link of an invitation or of a way back in is for. */
export type OpenedLink = v.InferOutput<typeof linkSchema>;

type Link =
  | { readonly type: 'opened'; readonly link: OpenedLink; readonly text?: undefined }
  | { readonly type: 'closed'; readonly text: string };

/** What the secret of a link opens; it is sent as content, and stands in no address. */
export function linkQuery(token: string) {
  return queryOptions({
    queryKey: ['uitnodiging', token],
    queryFn: async (): Promise<Link> => {
      const sent = await sendAccount('POST', '/uitnodiging/openen', { token });
      if (sent.type === 'refused') return { type: 'closed', text: sent.text };
      const link = v.safeParse(linkSchema, sent.json);
      if (link.success) return { type: 'opened', link: link.output };
      return { type: 'closed', text: 'Op deze plek kunt u geen uitnodiging openen.' };
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
