/** What became of an attempt to publish, whatever it was. That someone else was first means something else each time. */
export type PublishAttempt =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'published'; readonly summary: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'faults'; readonly texts: readonly string[] }
  /** 401: the account must be given again. */
  | { readonly kind: 'signed-out'; readonly text: string }
  | { readonly kind: 'denied'; readonly text: string };

/** What the server refused to do for this account: 401 asks to log in again. */
export function toDenied(answer: { readonly status: number; readonly text: string }): PublishAttempt {
  return { kind: answer.status === 401 ? 'signed-out' : 'denied', text: answer.text };
}
