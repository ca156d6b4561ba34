import * as v from 'valibot';
import { toSafeNext } from '../../../domain/safe-next.ts';
import type { ApiRoute } from '../../http/guarded-routes.ts';
import type { Accounts } from '../open-accounts.ts';
import type { ReadAddress } from '../routes/sign-in-routes.ts';
import { createSeal } from '../seal.ts';
import { readCookie, toEndedCookie, toHostCookie, toSessionCookie } from '../session-cookie.ts';
import { createSsoClient } from './create-sso-client.ts';
import type { SsoSettings } from './read-sso-settings.ts';

interface SsoRouteOptions {
  readonly settings: SsoSettings;
  readonly accounts: Accounts;
  /** Where people reach this server: "https://dashboard.example". */
  readonly origin: string;
  readonly secret: string;
  readonly now: () => Date;
  readonly readAddress: ReadAddress;
  /** Why an attempt failed, for who keeps the server. */
  readonly onFault: (error: unknown) => void;
}

const COOKIE = '__Host-elders';
const BACK = '/api/account/oidc/terug';
const VALID = 10 * 60_000;
const keptSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ state: v.string(), nonce: v.string(), verifier: v.string(), next: v.string(), until: v.number() }),
);

/** The two routes of signing in elsewhere: there, and back. What has to come back stands sealed in a cookie of ten minutes. */
export function createSsoRoutes(options: SsoRouteOptions): readonly ApiRoute[] {
  const { settings, accounts, origin, secret, now, readAddress, onFault } = options;
  const seal = createSeal(secret, 'oidc');
  const client = createSsoClient(settings, origin + BACK);
  const fail = (code: string) => redirect(`/inloggen?fout=${code}`, toEndedCookie(COOKIE));
  return [
    {
      method: 'GET',
      path: '/oidc/start',
      right: 'sign-in',
      programme: 'none',
      handle: async ({ context }) => {
        try {
          const { address, attempt } = await client.begin();
          const next = toSafeNext(context.req.query('verder'));
          const kept = JSON.stringify({ ...attempt, next, until: now().getTime() + VALID });
          return redirect(address.href, toHostCookie(COOKIE, seal.close(kept, 'attempt')));
        } catch (error) {
          onFault(error);
          return fail('elders-onbereikbaar');
        }
      },
    },
    {
      method: 'GET',
      path: '/oidc/terug',
      right: 'sign-in',
      programme: 'none',
      handle: async ({ context }) => {
        const kept = v.safeParse(keptSchema, seal.open(readCookie(context.req.raw.headers, COOKIE) ?? '', 'attempt'));
        if (!kept.success || kept.output.until <= now().getTime()) return fail('elders-verlopen');
        const { next, until: _until, ...attempt } = kept.output;
        try {
          const address = new URL(origin + BACK + new URL(context.req.url).search);
          const outcome = await accounts.signInElsewhere(await client.finish(address, attempt), readAddress(context));
          if (outcome.type === 'refused') return fail('geen-account');
          return redirect(next, toEndedCookie(COOKIE), toSessionCookie(outcome.value));
        } catch (error) {
          onFault(error);
          return fail('elders-mislukt');
        }
      },
    },
  ];
}

function redirect(location: string, ...cookies: readonly string[]): Response {
  const headers = new Headers({ Location: location });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 302, headers });
}
