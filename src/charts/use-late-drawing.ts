import { type ComponentType, useEffect, useState } from 'react';

/** A drawing whose code is fetched when it is first wanted; keep one for each, outside the components. */
export interface LateDrawing<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** null until it has come: from then on it is drawn at once. */
  arrived: ComponentType<Props> | null;
}

type Arrival<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly Drawing: ComponentType<Props> };

export function createLateDrawing<Props>(load: LateDrawing<Props>['load']): LateDrawing<Props> {
  return { load, arrived: null };
}

/** Where the code of a drawing is: on its way, here, or not come; then `retry` fetches it anew. */
export function useLateDrawing<Props>(late: LateDrawing<Props>): Arrival<Props> & { readonly retry: () => void } {
  const [arrival, setArrival] = useState<Arrival<Props>>(() =>
    late.arrived === null ? { kind: 'loading' } : { kind: 'ready', Drawing: late.arrived },
  );
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (late.arrived !== null) return;
    let isWanted = true;
    late.load().then(
      (Drawing) => {
        late.arrived = Drawing;
        if (isWanted) setArrival({ kind: 'ready', Drawing });
      },
      () => isWanted && setArrival({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [late, attempt]);
  const retry = () => {
    setArrival({ kind: 'loading' });
    setAttempt((before) => before + 1);
  };
  return { ...arrival, retry };
}
