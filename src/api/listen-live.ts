import { ApiError } from './api-error.ts';
import { fetchServed, parseServed, type ServedPublication } from './publication.ts';

const CHANNEL = 'publicaties';
/** Milliseconds. */
const TRY_AGAIN = 20_000;

/**
 * Tells of what is served: once now, at every publication, and whenever the tab is looked at again; `onLost` when there is
 * no connection now. Of all tabs of a browser one keeps the connection and passes on what it hears, as a browser opens six
 * to a host at most. A host without a server says nothing.
 */
export async function listenLive(tell: (served: ServedPublication) => void, onLost: () => void): Promise<void> {
  try {
    tell(await fetchServed());
  } catch (error) {
    // Offline passes; a host that has no such address never will.
    if (!(error instanceof ApiError) || error.kind !== 'offline') return;
    onLost();
  }
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => tell(parseServed(data)));
  const ask = () => {
    if (document.visibilityState === 'visible') void fetchServed().then(tell, () => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  addEventListener('online', ask);
  await navigator.locks.request(CHANNEL, () => keepConnection(tell, channel));
}

/** Never ends: the next tab takes over when this one closes. */
function keepConnection(tell: (served: ServedPublication) => void, channel: BroadcastChannel): Promise<never> {
  const connect = () => {
    const source = new EventSource('/api/live');
    source.addEventListener('publicatie', ({ data }: MessageEvent<string>) => {
      const json: unknown = JSON.parse(data);
      const served = parseServed(json);
      channel.postMessage(served);
      tell(served);
    });
    // A lost connection the browser mends by itself; after an answer that is no stream it gives up.
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, TRY_AGAIN);
    });
  };
  connect();
  return new Promise(() => {});
}
