import type { Prepare } from '../../../src/server/publishing/prepare-change.ts';
import {
  type Order,
  type Outcome,
  publishChange,
  toFingerprint,
} from '../../../src/server/publishing/publish-change.ts';
import type { Alongside, Store } from '../../../src/server/store/store.ts';

/** Publishes rows and files as they stand in the order, as no route does: those make a change on what is published. */
export function publishOrder(store: Store, order: Order, prepare: Prepare, alongside?: Alongside): Promise<Outcome> {
  const { change } = order;
  return publishChange(store, order, toFingerprint(order), (packages) => prepare({ ...packages, change }), alongside);
}
