import type { Refusal } from '../http/refusals.ts';
import { findStoreFault, type StoreFault } from '../store/store-fault.ts';

const REFUSALS: Readonly<Record<StoreFault, Refusal>> = {
  full: {
    status: 507,
    code: 'schijf-vol',
    text: 'De schijf van de server is vol. Er is niets gepubliceerd; vraag de beheerder om ruimte te maken.',
  },
  away: {
    status: 503,
    code: 'opslag-weg',
    text: 'De opslag van de server is even niet bereikbaar. Er is niets gepubliceerd, of de server heeft het nog niet kunnen bevestigen. Probeer het over een minuut opnieuw; dubbel publiceren kan niet.',
    headers: { 'Retry-After': '60' },
  },
  busy: {
    status: 503,
    code: 'opslag-bezet',
    text: 'De opslag van de server is bezet. Er is niets gepubliceerd. Probeer het over een minuut opnieuw.',
    headers: { 'Retry-After': '60' },
  },
};

/** What to say when the store failed; null for any other fault. */
export function explainStoreFault(error: unknown): Refusal | null {
  const fault = findStoreFault(error);
  return fault && REFUSALS[fault];
}
