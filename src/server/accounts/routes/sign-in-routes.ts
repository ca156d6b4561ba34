import type { Context } from 'hono';
import type { ApiRoute } from '../../http/guarded-routes.ts';
import type { Accounts } from '../open-accounts.ts';
import { done } from '../outcome.ts';
import { readCookie, toEndedCookie } from '../session-cookie.ts';
import { acceptSchema, openLinkSchema, signInSchema, startSchema } from './account-schemas.ts';
import { answer, answerWithSession, withContent } from './answers.ts';

/** Address of the client on the network. */
export type ReadAddress = (context: Context) => string;

interface SignInRouteOptions {
  readonly accounts: Accounts;
  readonly readAddress: ReadAddress;
  /** Whether one can also sign in elsewhere, by OpenID Connect. */
  readonly hasSso: boolean;
}

/** The routes by which one comes in and goes out. */
export function createSignInRoutes({ accounts, readAddress, hasSso }: SignInRouteOptions): readonly ApiRoute[] {
  return [
    {
      method: 'GET',
      path: '/ik',
      right: 'sign-in',
      programme: 'none',
      handle: async ({ actor }) => {
        if (actor.kind !== 'user') return Response.json({ kind: 'anonymous', hasSso });
        const own = (await accounts.people.list()).find(({ id }) => id === actor.id);
        const { email = '', hasSecondFactor = false } = own ?? {};
        return Response.json({ ...actor, email, hasSecondFactor, hasSso });
      },
    },
    {
      method: 'POST',
      path: '/start',
      right: 'sign-in',
      programme: 'none',
      handle: ({ context }) =>
        withContent(context, startSchema, async (request) =>
          answerWithSession(await accounts.start(request, readAddress(context))),
        ),
    },
    {
      method: 'POST',
      path: '/inloggen',
      right: 'sign-in',
      programme: 'none',
      handle: ({ context }) =>
        withContent(context, signInSchema, async (credentials) => {
          const outcome = await accounts.signIn(credentials, readAddress(context));
          if (outcome.type === 'refused') return answerWithSession(outcome);
          // Whoever signs in again leaves no session behind that nobody ends.
          const former = readCookie(context.req.raw.headers);
          if (former !== null) await accounts.sessions.end(former);
          return answerWithSession(done(outcome.value.token));
        }),
    },
    {
      method: 'POST',
      path: '/uitloggen',
      right: 'manage-own-account',
      programme: 'none',
      handle: async ({ context, actor }) => {
        const token = readCookie(context.req.raw.headers);
        if (token !== null) await accounts.signOut(token, { actor, origin: readAddress(context) });
        return Response.json({ done: true }, { headers: { 'Set-Cookie': toEndedCookie() } });
      },
    },
    {
      method: 'POST',
      path: '/uitnodiging/openen',
      right: 'sign-in',
      programme: 'none',
      handle: ({ context }) =>
        withContent(context, openLinkSchema, async ({ token }) =>
          answer(await accounts.links.open(token), (link) => link),
        ),
    },
    {
      method: 'POST',
      path: '/uitnodiging/aannemen',
      right: 'sign-in',
      programme: 'none',
      handle: ({ context }) =>
        withContent(context, acceptSchema, async (request) =>
          answerWithSession(await accounts.links.accept(request, readAddress(context))),
        ),
    },
  ];
}
