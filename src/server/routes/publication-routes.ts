import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import { isInEffect } from '../../domain/is-in-effect.ts';
import { type Actor, toActorId } from '../accounts/actor.ts';
import { isAllowed } from '../accounts/rights.ts';
import type { ApiRoute } from '../http/guarded-routes.ts';
import { readJson } from '../http/read-json.ts';
import { NO_RIGHT, NOT_FOUND, toRefusalResponse } from '../http/refusals.ts';
import { programmesOf } from '../publishing/programmes-of.ts';
import { takeBack } from '../publishing/take-back.ts';
import type { Editions } from '../site/create-editions.ts';
import type { Publication, Store } from '../store/store.ts';
import { toRoleWord } from './name-author.ts';
import { respondToOutcome } from './respond-to-outcome.ts';
import type { PublishingOptions } from './publishing-options.ts';

/** Keeps proxies from ending a silent connection, in milliseconds. */
const HEARTBEAT = 25_000;
const KeySchema = v.strictObject({ key: v.pipe(v.string(), v.uuid()) });

/** What is published, who did it, and taking it back. */
export function createPublicationRoutes(options: PublishingOptions): readonly ApiRoute[] {
  const { store, editions, nameAuthor } = options;
  return [
    {
      method: 'GET',
      path: '/status',
      right: 'read',
      programme: 'none',
      handle: async ({ context, actor }) => {
        const { publication, edition } = editions.current();
        const found = (await store.history()).find(({ id }) => id === publication);
        return context.json({ publication, at: found?.at ?? '', package: edition.id, account: toAccount(actor) });
      },
    },
    {
      // Whether the process answers, for who starts it anew when it does not.
      method: 'GET',
      path: '/leeft',
      right: 'read',
      programme: 'none',
      handle: async ({ context }) => context.json({ leeft: true }),
    },
    {
      // Whether it can do its work, for who sends it visitors: without its store it cannot.
      method: 'GET',
      path: '/klaar',
      right: 'read',
      programme: 'none',
      handle: async ({ context }) => {
        const isReady = await store.latest().then(
          () => true,
          () => false,
        );
        return context.json({ klaar: isReady }, isReady ? 200 : 503);
      },
    },
    {
      method: 'GET',
      path: '/live',
      right: 'read',
      programme: 'none',
      handle: async ({ context }) =>
        streamSSE(context, async (stream) => {
          const say = () => stream.writeSSE({ event: 'publicatie', data: JSON.stringify(toServed(editions)) });
          await say();
          const stop = editions.onChange(() => void say());
          const heartbeat = setInterval(() => void stream.writeSSE({ event: 'hier', data: '' }), HEARTBEAT);
          await new Promise<void>((resolve) => {
            const end = () => {
              options.closing.removeEventListener('abort', end);
              resolve();
            };
            stream.onAbort(end);
            options.closing.addEventListener('abort', end);
          });
          clearInterval(heartbeat);
          stop();
        }),
    },
    {
      method: 'GET',
      path: '/publicaties',
      right: 'read',
      programme: 'none',
      handle: async ({ context, actor }) => {
        const history = await store.history();
        const publications = history.map((one) => describe(one, history, nameAuthor(one.author, actor)));
        return context.json({ publications: await Promise.all(publications) });
      },
    },
    {
      method: 'GET',
      path: '/publicaties/:id',
      right: 'read',
      programme: 'none',
      handle: async ({ context, actor }) => {
        const history = await store.history();
        const found = history.find(({ id }) => String(id) === context.req.param('id'));
        if (!found) return toRefusalResponse(NOT_FOUND);
        const latest = history[0]?.id ?? found.id;
        const isWithdrawn = await options.withdrawals.isWithdrawn(found.id);
        const described = await describe(found, history, nameAuthor(found.author, actor));
        return context.json({ ...described, latest, withdrawn: isWithdrawn });
      },
    },
    {
      method: 'POST',
      path: '/publicaties/:id/ongedaan',
      right: 'undo',
      programme: 'in-content',
      handle: async ({ context, actor, may }) => {
        const body = await readJson(context, KeySchema);
        if (body.type === 'refused') return toRefusalResponse(body.refusal);
        const publication = await findPublication(store, context.req.param('id'));
        if (publication === null) return toRefusalResponse(NOT_FOUND);
        const programmes = await programmesOf(store, publication);
        const isOwn = programmes === null ? isAllowed(actor, 'undo') : programmes.every(may);
        if (!isOwn) return toRefusalResponse(NO_RIGHT);
        const asked = { publication, author: toActorId(actor), key: body.value.key };
        const alongside = options.auditPublication(actor, 'ongedaan maken', context);
        return respondToOutcome(await takeBack(store, asked, options.prepare, alongside), options);
      },
    },
  ];
}

function toServed({ current }: Pick<Editions, 'current'>) {
  const { publication, edition } = current();
  return { publication, package: edition.id };
}

function toAccount(actor: Actor) {
  if (actor.kind !== 'user') return null;
  const { name, role, programmes } = actor;
  return { name, role: toRoleWord(role), programmes };
}

async function describe(
  { id, at, kind, summary, undoes }: Publication,
  history: readonly Publication[],
  who: Promise<string>,
) {
  const undoneBy = history.find((other) => other.undoes === id && isInEffect(history, other.id))?.id ?? null;
  return { id, at, who: await who, kind, summary, undoes, undoneBy };
}

async function findPublication(store: Pick<Store, 'latest'>, text: string | undefined): Promise<number | null> {
  if (text === undefined || !/^[1-9]\d{0,8}$/.test(text)) return null;
  const id = Number(text);
  return id <= (await store.latest()) ? id : null;
}
