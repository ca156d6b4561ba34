import type { QueryClient } from '@tanstack/react-query';
import { listenLive } from '../api/listen-live.ts';
import { fetchServed, type ServedPublication } from '../api/publication.ts';
import { showPackage, shownPackage } from '../api/shown-package.ts';
import { useArrivedPublication } from '../stores/arrived-publication.ts';
import { useConnection } from '../stores/connection.ts';
import { keepNewer } from './keep-newer.ts';

/** Shows what is published as soon as it is; a page of an earlier publication, or of a host without a server, stays as it is. */
export async function followPublications(client: QueryClient, root: HTMLElement): Promise<void> {
  if (shownPackage() === null || new URLSearchParams(location.search).has('publicatie')) return;
  let wanted: ServedPublication | null = null;
  let isBusy = false;
  const { hear, lose } = useConnection.getState();
  await listenLive((served) => {
    wanted = served;
    hear(served);
    if (isBusy) return;
    isBusy = true;
    void showWanted().finally(() => {
      isBusy = false;
    });
  }, lose);

  /** Of several publications that come while one is being fetched, the last counts. */
  async function showWanted(): Promise<void> {
    while (wanted !== null && wanted.package !== shownPackage()) {
      const next: ServedPublication = wanted;
      // What does not come now is told again when the tab is looked at, or with the next publication.
      const done = await showPackage(client, next.package).then(
        () => true,
        () => false,
      );
      if (!done) return;
      root.dataset.package = next.package;
      void client.invalidateQueries({ queryKey: ['publicaties'] });
      useArrivedPublication.getState().arrive(next.publication);
      keepNewer();
      // Of when it is was not told with it.
      if (next.at === null) void fetchServed().then(hear, () => undefined);
    }
  }
}
