import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 1099.98px)';

/** True where the five forms are tabs. The looks follow from CSS alone; this is for the roles that a screen reader hears. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, read, () => false);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function read(): boolean {
  return window.matchMedia(NARROW).matches;
}
