import type { Reading, SpcLimitation } from '../reading.ts';

const LIMITATIONS: Record<NonNullable<SpcLimitation>, string> = {
  'no-series': 'Er is alleen een jaarcijfer; verandering is pas in een reeks te zien.',
  'running-total': 'Dit is een stand die oploopt; grenzen voor gewone schommeling passen daar niet bij.',
  'too-few': 'Er zijn minder dan vijf kwartalen gemeten.',
  trial: 'Er zijn minder dan dertien kwartalen gemeten; de grenzen zijn nog voorlopig.',
  flat: 'Alle gemeten kwartalen hebben dezelfde waarde: geen variatie.',
  hidden:
    'Een deel van de kwartalen tonen we niet, omdat de aantallen te klein zijn. Wat overblijft is niet het hele beeld.',
  'small-counts': 'De aantallen zijn te klein om gewone schommeling en verandering uit elkaar te houden.',
};

/** Why a reading carries no signal icon, in one sentence. */
export function writeLimitation({ limitation, quarters }: Pick<Reading, 'limitation' | 'quarters'>): string {
  return LIMITATIONS[limitation ?? (quarters.length === 0 ? 'no-series' : 'too-few')];
}
