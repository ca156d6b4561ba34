import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Editions } from '../site/create-editions.ts';
import type { Publication, Store } from '../store/store.ts';

export type Api = Hono;

interface ApiOptions {
  readonly store: Pick<Store, 'history'>;
  readonly editions: Pick<Editions, 'current' | 'onChange'>;
  /** Aborted when the server stops. */
  readonly closing: AbortSignal;
}

/** Keeps proxies from ending a silent connection, in milliseconds. */
const HEARTBEAT = 25_000;

/** What stands under /api/. */
export function createApi({ store, editions, closing }: ApiOptions): Api {
  const api = new Hono();
  api.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  api.get('/status', async (context) => {
    const { publication, edition } = editions.current();
    const found = (await store.history()).find(({ id }) => id === publication);
    return context.json({ publication, at: found?.at ?? null, package: edition.id, account: null });
  });
  api.get('/live', (context) =>
    streamSSE(context, async (stream) => {
      const say = () => {
        const { publication, edition } = editions.current();
        return stream.writeSSE({ event: 'publicatie', data: JSON.stringify({ publication, package: edition.id }) });
      };
      await say();
      const stop = editions.onChange(() => void say());
      const heartbeat = setInterval(() => void stream.writeSSE({ event: 'hier', data: '' }), HEARTBEAT);
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        closing.addEventListener('abort', () => resolve());
      });
      clearInterval(heartbeat);
      stop();
    }),
  );
  api.get('/publicaties', async (context) => {
    const history = await store.history();
    return context.json({ publications: history.map((publication) => describe(publication, history)) });
  });
  api.get('/publicaties/:id', async (context) => {
    const history = await store.history();
    const found = history.find(({ id }) => String(id) === context.req.param('id'));
    if (!found) return context.json({ code: 'onbekend', tekst: 'Deze publicatie is er niet.' }, 404);
    return context.json({ ...describe(found, history), latest: history[0]?.id ?? found.id });
  });
  api.all('*', (context) => context.json({ code: 'onbekend', tekst: 'Dit adres bestaat niet.' }, 404));
  return api;
}

function describe({ id, at, author, kind, summary, undoes }: Publication, history: readonly Publication[]) {
  const undoneBy = history.find((other) => other.undoes === id)?.id ?? null;
  return { id, at, who: author, kind, summary, undoes, undoneBy };
}
