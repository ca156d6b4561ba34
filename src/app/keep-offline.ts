import { readHeard, storeHeard } from '../stores/heard-publication.ts';

/**
 * Starts the worker that keeps the publication for when there is no connection, tells it what this page has fetched before,
 * and notes when the package of this page was published.
 * A browser that has none, or a host that is not secure, goes without.
 */
export async function keepOffline(packageId: string | null): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  } catch {
    return;
  }
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  const tell = () => serviceWorker.controller?.postMessage([location.href, ...fetched]);
  if (serviceWorker.controller) tell();
  else serviceWorker.addEventListener('controllerchange', tell, { once: true });
  if (packageId !== null && readHeard()?.package !== packageId) await noteMoment();
}

/** Only a server knows; a host of files says that there is no such address, or gives its page. */
async function noteMoment(): Promise<void> {
  const response = await fetch('/api/status').catch(() => null);
  const status: unknown = await response?.json().catch(() => null);
  if (typeof status !== 'object' || status === null || !('package' in status) || !('at' in status)) return;
  const { package: id, at } = status;
  if (typeof id === 'string' && typeof at === 'string') storeHeard({ package: id, at });
}
