import type { Context } from 'hono';
import type { Actor } from '../accounts/actor.ts';
import type { ReencodePicture } from '../pictures/reencode-picture.ts';
import type { Withdrawals } from '../publishing/create-withdrawals.ts';
import type { Prepare } from '../publishing/prepare-change.ts';
import type { Editions } from '../site/create-editions.ts';
import type { Alongside, Store } from '../store/store.ts';
import type { WorkThread } from '../work/start-work-thread.ts';

/** What the routes of publishing need of the rest of the server. */
export interface PublishingOptions {
  readonly store: Store;
  readonly editions: Pick<Editions, 'current' | 'onChange' | 'refresh'>;
  readonly withdrawals: Withdrawals;
  readonly prepare: Prepare;
  readonly readDelivery: WorkThread['readDelivery'];
  /** An author as one who asks may see it: a name, or a role in its place. */
  readonly nameAuthor: (author: string, viewer: Actor) => Promise<string>;
  /** Draws an uploaded picture anew. */
  readonly reencodePicture: ReencodePicture;
  /** Puts a line in the security log with the publication, and one for each reason that its author gave. */
  readonly auditPublication: (actor: Actor, action: string, context: Context, reasons?: readonly string[]) => Alongside;
  /** Aborted when the server stops. */
  readonly closing: AbortSignal;
}
