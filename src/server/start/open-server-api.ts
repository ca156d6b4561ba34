import type { Accounts } from '../accounts/open-accounts.ts';
import { openSsoRoutes } from '../accounts/sso/open-sso-routes.ts';
import { createAccountRoutes, listAccountRoutes } from '../accounts/routes/create-account-routes.ts';
import { type Api, createApi } from '../routes/create-api.ts';
import { createDescriptionRoute, underAccount } from '../routes/create-description-route.ts';
import { createContentRoute } from '../routes/content-route.ts';
import { createDeliveryRoute } from '../routes/delivery-route.ts';
import { createGoneItemsRoute } from '../routes/gone-items-route.ts';
import { nameAuthor } from '../routes/name-author.ts';
import { createPublicationRoutes } from '../routes/publication-routes.ts';
import type { PublishingOptions } from '../routes/publishing-options.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Audit } from '../audit/audit.ts';
import type { AuditTables } from '../audit/audit-tables.ts';
import { readSocketAddress } from '../http/socket-address.ts';
import { createPictureReencoder } from '../pictures/reencode-picture.ts';
import type { Withdrawals } from '../publishing/create-withdrawals.ts';
import type { Editions } from '../site/create-editions.ts';
import type { Store } from '../store/store.ts';
import type { WorkThread } from '../work/start-work-thread.ts';
import type { Settings } from './read-settings.ts';

interface ServerApiOptions {
  readonly store: Store;
  readonly editions: Editions & { readonly thread: Pick<WorkThread, 'prepare' | 'readDelivery'> };
  readonly withdrawals: Withdrawals;
  readonly accounts: Accounts;
  readonly audit: Audit;
  readonly secret: string;
  readonly settings: Settings;
  readonly closing: AbortSignal;
}

/** The routes of the server, over its store and accounts. */
export function openServerApi({
  store,
  withdrawals,
  editions,
  accounts,
  audit,
  secret,
  settings,
  closing,
}: ServerApiOptions): Api {
  const options: PublishingOptions = {
    store,
    editions,
    withdrawals,
    prepare: editions.thread.prepare,
    readDelivery: editions.thread.readDelivery,
    nameAuthor: (author, viewer) => nameAuthor(accounts.people, author, viewer),
    reencodePicture: createPictureReencoder(),
    auditPublication: (actor, action, context, reasons = []) => {
      const by = { actor, result: 'gelukt', origin: readSocketAddress(context) } as const;
      return async (tx, publication) => {
        const object = `publicatie:${publication.id}`;
        const entries = [
          { ...by, action, object },
          ...reasons.map((reason) => ({ ...by, action: 'bevestigen', object: `${object}, ${reason}` })),
        ];
        for (const entry of entries) {
          await appendAudit(tx.withTables<AuditTables>(), entry, new Date(publication.at));
        }
      };
    },
    closing,
  };
  const onFault = (error: unknown) => console.error(error);
  const { origin } = settings;
  const readAddress = readSocketAddress;
  const now = () => new Date();
  const ssoRoutes = openSsoRoutes({ env: process.env, origin, accounts, secret, now, readAddress, onFault });
  const accountOptions = { accounts, audit, origin, readAddress, onFault, ssoRoutes };
  const own = [
    ...createPublicationRoutes(options),
    createDeliveryRoute(options),
    createContentRoute(options),
    createGoneItemsRoute(options),
  ];
  return createApi({
    accountRoutes: createAccountRoutes(accountOptions),
    routes: [...own, createDescriptionRoute([...own, ...underAccount(listAccountRoutes(accountOptions))])],
    readActor: accounts.readActor,
    origin,
  });
}
