import type { CollidedRow, DeliveryAnswer } from '../../api/delivery.ts';

/** What became of the attempt to publish. */
export type PublishState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'published'; readonly summary: string }
  | { readonly kind: 'unchanged' }
  /** Someone published other figures for the same rows meanwhile. */
  | { readonly kind: 'collision'; readonly rows: readonly CollidedRow[] }
  | { readonly kind: 'faults'; readonly texts: readonly string[] }
  /** 401: the account must be given again. */
  | { readonly kind: 'signed-out'; readonly text: string }
  | { readonly kind: 'denied'; readonly text: string };

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
      return { kind: answer.status === 401 ? 'signed-out' : 'denied', text: answer.text };
  }
}
