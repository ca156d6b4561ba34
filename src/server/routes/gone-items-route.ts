import { isAllowed } from '../accounts/rights.ts';
import type { ApiRoute } from '../http/guarded-routes.ts';
import { listGoneItems } from '../publishing/list-gone-items.ts';
import type { PublishingOptions } from './publishing-options.ts';

/** The texts and pictures that earlier publications alone show, of the programmes that who asks may change. */
export function createGoneItemsRoute({ store }: Pick<PublishingOptions, 'store'>): ApiRoute {
  return {
    method: 'GET',
    path: '/inhoud/eerder',
    right: 'edit-content',
    programme: 'in-content',
    handle: async ({ context, actor, may }) => {
      const mayAll = isAllowed(actor, 'edit-content');
      const items = await listGoneItems(store);
      return context.json({ items: items.filter(({ programme }) => mayAll || may(programme)) });
    },
  };
}
