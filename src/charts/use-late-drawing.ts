import { type ComponentType, useEffect, useState } from 'react';

type Arrival<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly Drawing: ComponentType<Props> };

/** A drawing whose code is fetched when it is first wanted, and anew after a failure; pass a stable `load`. */
export function useLateDrawing<Props>(
  load: () => Promise<ComponentType<Props>>,
): Arrival<Props> & { readonly retry: () => void } {
  const [arrival, setArrival] = useState<Arrival<Props>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (Drawing) => isWanted && setArrival({ kind: 'ready', Drawing }),
      () => isWanted && setArrival({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  const retry = () => {
    setArrival({ kind: 'loading' });
    setAttempt((before) => before + 1);
  };
  return { ...arrival, retry };
}
