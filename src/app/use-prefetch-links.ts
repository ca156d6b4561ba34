import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { prefetchScreen } from './prefetch-screen.ts';

/** Pointing at a link or reaching it with Tab fetches what its screen needs: the click then finds it here. */
export function usePrefetchLinks(): void {
  const client = useQueryClient();
  useEffect(() => {
    const prefetch = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || link.origin !== location.origin || link.hasAttribute('download')) return;
      if (link.pathname !== location.pathname || link.search !== location.search) {
        void prefetchScreen(client, link.pathname, link.search);
      }
    };
    const events = ['pointerover', 'focusin', 'touchstart'];
    for (const name of events) document.addEventListener(name, prefetch, { passive: true });
    return () => {
      for (const name of events) document.removeEventListener(name, prefetch);
    };
  }, [client]);
}
