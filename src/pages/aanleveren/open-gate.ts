import type { Account } from '../../api/publication.ts';
import type { HostState } from './use-host.ts';

/** What the sender can do with the file now. */
export type PublishGate =
  /** Something must be done first; the sentence says what. */
  | { readonly kind: 'blocked'; readonly reason: string }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'ready' }
  /** Nothing can publish here: the package is handed over. */
  | { readonly kind: 'hand-over' };

/** What the host allows when nothing stands in the way; whyNotAllowed = what an account may not, in a sentence. */
export function openGate(
  host: HostState,
  whyNot: string | null,
  whyNotAllowed: (account: Account) => string | null,
): PublishGate {
  if (whyNot !== null) return { kind: 'blocked', reason: whyNot };
  if (host.kind === 'asking') {
    return { kind: 'blocked', reason: 'We vragen de server of hier gepubliceerd kan worden.' };
  }
  if (host.kind === 'failed') {
    return {
      kind: 'blocked',
      reason: 'De server antwoordt niet. Wat u hebt ingevuld, blijft bewaard. Probeer het later.',
    };
  }
  if (host.kind === 'static') return { kind: 'hand-over' };
  if (host.status.account === null) return { kind: 'sign-in' };
  const refusal = whyNotAllowed(host.status.account);
  return refusal === null ? { kind: 'ready' } : { kind: 'blocked', reason: refusal };
}
