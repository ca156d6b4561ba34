import type { CollidedRow, DeliveryAnswer } from '../../api/delivery.ts';
import { type PublishAttempt, toDenied } from './publish-attempt.ts';

/** Someone published other figures for the same rows meanwhile. */
export interface DeliveryCollision {
  readonly kind: 'collision';
  readonly rows: readonly CollidedRow[];
}

export type PublishState = PublishAttempt | DeliveryCollision;

/** The answer of the server as the screen shows it. A repeated delivery was published before: that is no other news. */
export function toPublishState(answer: DeliveryAnswer): PublishState {
  switch (answer.type) {
    case 'published':
      return { kind: 'published', summary: answer.publication.summary };
    case 'repeated':
      return { kind: 'published', summary: answer.publication?.summary ?? 'Deze levering was al gepubliceerd.' };
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'collision':
      return { kind: 'collision', rows: answer.rows };
    case 'faults':
    case 'refused':
      return { kind: 'faults', texts: answer.issues.map(({ text }) => text) };
    case 'denied':
      return toDenied(answer);
  }
}
