import { postContent } from '../../api/content.ts';
import type { ContentOrder } from '../../package/content-change/content-order.ts';
import type { Draft } from '../../stores/draft-store.ts';
import { useAttempt } from '../aanleveren/use-attempt.ts';
import { type ContentCollision, type PublishState, toPublishState } from './publish-state.ts';

interface Publishing {
  readonly state: PublishState;
  /** Answers whether it is published now. */
  readonly publish: (order: ContentOrder, picture: Draft['picture']) => Promise<boolean>;
  readonly reset: () => void;
}

/** Publishes a change. */
export function usePublishing(): Publishing {
  const { state, send, reset } = useAttempt<ContentCollision>();
  return {
    state,
    publish: (order, picture) => send(async () => toPublishState(await postContent(order, picture))),
    reset,
  };
}
