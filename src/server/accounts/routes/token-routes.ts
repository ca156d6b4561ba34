import type { ApiRoute } from '../../http/guarded-routes.ts';
import { NOT_FOUND, toRefusalResponse } from '../../http/refusals.ts';
import type { Accounts } from '../open-accounts.ts';
import { tokenRequestSchema } from './account-schemas.ts';
import { answer, withContent } from './answers.ts';
import { readId } from './read-id.ts';
import type { ReadAddress } from './sign-in-routes.ts';

interface TokenRouteOptions {
  readonly accounts: Accounts;
  readonly readAddress: ReadAddress;
}

/** The routes of the tokens with which a machine delivers for one programme. */
export function createTokenRoutes({ accounts: { tokens }, readAddress }: TokenRouteOptions): readonly ApiRoute[] {
  return [
    {
      method: 'GET',
      path: '/sleutels',
      right: 'manage-tokens',
      programme: 'in-content',
      handle: async ({ may }) =>
        Response.json({ tokens: (await tokens.list()).filter(({ programme }) => may(programme)) }),
    },
    {
      method: 'POST',
      path: '/sleutels/:programme',
      right: 'manage-tokens',
      programme: 'in-path',
      handle: ({ context, actor }) =>
        withContent(context, tokenRequestSchema, async ({ name }) => {
          const caller = { actor, origin: readAddress(context) };
          const outcome = await tokens.create(name, context.req.param('programme') ?? '', caller);
          return answer(outcome, (token) => ({ token }));
        }),
    },
    {
      method: 'DELETE',
      path: '/sleutels/:id',
      right: 'manage-tokens',
      programme: 'in-content',
      handle: async ({ context, actor, may }) => {
        const id = readId(context);
        const programme = await tokens.programmeOf(id);
        // One of another programme is as unknown as one that is not there.
        if (programme === null || !may(programme)) return toRefusalResponse(NOT_FOUND);
        return answer(await tokens.end(id, { actor, origin: readAddress(context) }), () => ({ done: true }));
      },
    },
  ];
}
