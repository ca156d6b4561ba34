import { useEffect, useSyncExternalStore } from 'react';

let token: string | null = null;

/**
 * The secret of the link that was opened: what stands behind the "#", which no browser sends along. Once read it goes from
 * the address, and so from the history. null while the page is not alive yet, '' for a link without one.
 */
export function useLinkToken(): string | null {
  const known = useSyncExternalStore(listen, readToken, () => null);
  useEffect(() => {
    if (known !== null && location.hash !== '') history.replaceState(history.state, '', location.pathname);
  }, [known]);
  return known;
}

function readToken(): string {
  if (token === null || location.hash.length > 1) token = location.hash.slice(1);
  return token;
}

function listen(change: () => void): () => void {
  addEventListener('hashchange', change);
  return () => removeEventListener('hashchange', change);
}
