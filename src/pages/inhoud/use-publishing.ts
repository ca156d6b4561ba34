import { useState } from 'react';
import { postContent } from '../../api/content.ts';
import type { ContentOrder } from '../../package/content-change/content-order.ts';
import type { Draft } from '../../stores/draft-store.ts';
import { type PublishState, toPublishState } from './publish-state.ts';

const UNKNOWN =
  'Er kwam geen antwoord. Misschien is het wel gelukt. Publiceer gerust nog eens: er komt nooit een tweede publicatie van.';

interface Publishing {
  readonly state: PublishState;
  /** Answers whether it is published now. */
  readonly publish: (order: ContentOrder, picture: Draft['picture']) => Promise<boolean>;
  readonly reset: () => void;
}

/** Publishes a change once, however often one presses. */
export function usePublishing(): Publishing {
  const [state, setState] = useState<PublishState>({ kind: 'idle' });
  return {
    state,
    async publish(order, picture) {
      if (state.kind === 'sending') return false;
      setState({ kind: 'sending' });
      const next = await postContent(order, picture).then(
        toPublishState,
        (): PublishState => ({ kind: 'denied', text: UNKNOWN }),
      );
      setState(next);
      return next.kind === 'published';
    },
    reset: () => setState({ kind: 'idle' }),
  };
}
