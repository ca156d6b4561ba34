import type { Audit } from '../../audit/audit.ts';
import type { ApiRoute, Call } from '../../http/guarded-routes.ts';
import type { Caller } from '../account-context.ts';
import type { Accounts } from '../open-accounts.ts';
import { invitationSchema, roleChangeSchema, stateChangeSchema } from './account-schemas.ts';
import { answer, withContent } from './answers.ts';
import { readId } from './read-id.ts';
import type { ReadAddress } from './sign-in-routes.ts';

interface PeopleRouteOptions {
  readonly accounts: Accounts;
  readonly audit: Audit;
  readonly readAddress: ReadAddress;
}

const SHOWN_LINES = 200;
const nothing = () => ({ done: true });
/** Behind "#", which no browser sends: not to this server and not to another. */
const toLink = (token: string) => ({ link: `/uitnodiging#${token}` });

/** The routes of the administrator: who there is, what they may do, who is invited, and what was done. */
export function createPeopleRoutes({ accounts, audit, readAddress }: PeopleRouteOptions): readonly ApiRoute[] {
  const { people, links } = accounts;
  const callerOf = ({ actor, context }: Call): Caller => ({ actor, origin: readAddress(context) });
  const idOf = ({ context }: Call) => readId(context);
  const route = { right: 'manage-accounts', programme: 'none' } as const;
  return [
    {
      ...route,
      method: 'GET',
      path: '/gebruikers',
      handle: async () => Response.json({ accounts: await people.list() }),
    },
    {
      ...route,
      method: 'PUT',
      path: '/gebruikers/:id/rol',
      handle: (call) =>
        withContent(call.context, roleChangeSchema, async ({ role, programmes }) =>
          answer(await people.changeRole(idOf(call), role, programmes, callerOf(call)), nothing),
        ),
    },
    {
      ...route,
      method: 'PUT',
      path: '/gebruikers/:id/toestand',
      handle: (call) =>
        withContent(call.context, stateChangeSchema, async ({ state }) =>
          answer(await people.setState(idOf(call), state, callerOf(call)), nothing),
        ),
    },
    {
      ...route,
      method: 'DELETE',
      path: '/gebruikers/:id',
      handle: async (call) => answer(await people.remove(idOf(call), callerOf(call)), nothing),
    },
    {
      ...route,
      method: 'POST',
      path: '/gebruikers/:id/herstel',
      handle: async (call) => answer(await links.resetAccess(idOf(call), callerOf(call)), toLink),
    },
    {
      ...route,
      method: 'GET',
      path: '/uitnodigingen',
      handle: async () => Response.json({ invitations: await links.invitations() }),
    },
    {
      ...route,
      method: 'POST',
      path: '/uitnodigingen',
      handle: (call) =>
        withContent(call.context, invitationSchema, async (request) =>
          answer(await links.invite(request, callerOf(call)), toLink),
        ),
    },
    {
      ...route,
      method: 'DELETE',
      path: '/uitnodigingen/:id',
      handle: async (call) => answer(await links.withdraw(idOf(call), callerOf(call)), nothing),
    },
    {
      method: 'GET',
      path: '/logboek',
      right: 'view-audit',
      programme: 'none',
      handle: async () => Response.json({ lines: await audit.latest(SHOWN_LINES), check: await audit.check() }),
    },
  ];
}
