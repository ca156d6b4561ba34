import { Hono } from 'hono';
import type { Audit } from '../../audit/audit.ts';
import { type ApiRoute, createGuardedRoutes } from '../../http/guarded-routes.ts';
import { guardOrigin } from '../../http/guard-origin.ts';
import { JSON_LIMIT, limitBody } from '../../http/limit-body.ts';
import type { Accounts } from '../open-accounts.ts';
import { createOwnRoutes } from './own-routes.ts';
import { createPeopleRoutes } from './people-routes.ts';
import { createSignInRoutes, type ReadAddress } from './sign-in-routes.ts';
import { createTokenRoutes } from './token-routes.ts';

interface AccountRoutesOptions {
  readonly accounts: Accounts;
  readonly audit: Audit;
  /** Where people reach this server; null = at the address that a request itself has. */
  readonly origin: string | null;
  readonly readAddress: ReadAddress;
  /** Routes of signing in elsewhere, see createSsoRoutes; absent = that is not set up. */
  readonly ssoRoutes?: readonly ApiRoute[];
  readonly onFault: (error: unknown) => void;
}

/** Every route of the accounts, each with the right that it asks for. */
export function listAccountRoutes({ ssoRoutes = [], ...options }: AccountRoutesOptions): readonly ApiRoute[] {
  return [
    ...createSignInRoutes({ ...options, hasSso: ssoRoutes.length > 0 }),
    ...createOwnRoutes(options),
    ...createPeopleRoutes(options),
    ...createTokenRoutes(options),
    ...ssoRoutes,
  ];
}

/** The API of the accounts, to mount at /api/account. */
export function createAccountRoutes(options: AccountRoutesOptions): Hono {
  const { accounts, origin, onFault } = options;
  const { readActor } = accounts;
  return new Hono()
    .use(guardOrigin({ origin }))
    .use(limitBody(JSON_LIMIT))
    .route('/', createGuardedRoutes(listAccountRoutes(options), { readActor, onFault }));
}
