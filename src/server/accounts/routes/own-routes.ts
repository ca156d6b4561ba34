import type { ApiRoute, Call } from '../../http/guarded-routes.ts';
import { NOT_SIGNED_IN, toRefusalResponse } from '../../http/refusals.ts';
import type { Caller } from '../account-context.ts';
import type { Accounts } from '../open-accounts.ts';
import { factorCodeSchema, ownPasswordSchema, passwordChangeSchema } from './account-schemas.ts';
import { answer, answerWithSession, withContent } from './answers.ts';
import type { ReadAddress } from './sign-in-routes.ts';

interface OwnRouteOptions {
  readonly accounts: Accounts;
  readonly readAddress: ReadAddress;
}

/** The routes of one's own password and second factor. */
export function createOwnRoutes({ accounts: { own }, readAddress }: OwnRouteOptions): readonly ApiRoute[] {
  const withOwner = (call: Call, handle: (id: string, caller: Caller) => Promise<Response>) => {
    const { actor, context } = call;
    if (actor.kind !== 'user') return Promise.resolve(toRefusalResponse(NOT_SIGNED_IN));
    return handle(actor.id, { actor, origin: readAddress(context) });
  };
  const route = { method: 'POST', right: 'manage-own-account', programme: 'none' } as const;
  return [
    {
      ...route,
      path: '/wachtwoord',
      handle: (call) =>
        withOwner(call, (id, caller) =>
          withContent(call.context, passwordChangeSchema, async ({ current, next }) =>
            answerWithSession(await own.changePassword(id, current, next, caller)),
          ),
        ),
    },
    {
      ...route,
      path: '/tweede-stap',
      handle: (call) =>
        withOwner(call, (id) =>
          withContent(call.context, ownPasswordSchema, async ({ password }) =>
            answer(await own.beginFactor(id, password), (setup) => setup),
          ),
        ),
    },
    {
      ...route,
      path: '/tweede-stap/bevestigen',
      handle: (call) =>
        withOwner(call, (id, caller) =>
          withContent(call.context, factorCodeSchema, async ({ code }) =>
            answerWithSession(await own.confirmFactor(id, code, caller)),
          ),
        ),
    },
    {
      ...route,
      path: '/tweede-stap/uit',
      handle: (call) =>
        withOwner(call, (id, caller) =>
          withContent(call.context, ownPasswordSchema, async ({ password }) =>
            answerWithSession(await own.endFactor(id, password, caller)),
          ),
        ),
    },
  ];
}
