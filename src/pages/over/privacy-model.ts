import { formatMissing } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { MissingReason } from '../../domain/observation.ts';

interface ThresholdGroup {
  readonly threshold: number | null;
  /** "minder dan 10", or that there is no threshold. */
  readonly shown: string;
  readonly indicators: readonly Pick<Indicator, 'id' | 'name'>[];
}

/** The indicators by the number from which their counts are shown: highest first, those without a threshold last. */
export function groupThresholds(indicators: readonly Indicator[]): ThresholdGroup[] {
  const thresholds = [...new Set(indicators.map(({ disclosureThreshold }) => disclosureThreshold))];
  return thresholds
    .sort((a, b) => (b ?? 0) - (a ?? 0))
    .map((threshold) => ({
      threshold,
      shown: threshold === null ? 'altijd het aantal' : formatMissing('small', threshold),
      indicators: indicators
        .filter(({ disclosureThreshold }) => disclosureThreshold === threshold)
        .map(({ id, name }) => ({ id, name })),
    }));
}

/** "1 tot en met 9" for a threshold of 10: the counts that are not shown; 0 is shown. */
export function writeHiddenCounts(threshold: number | null): string {
  if (threshold === null) return 'geen: het gaat niet over personen of zaken';
  return threshold <= 2 ? '1' : `1 tot en met ${threshold - 1}`;
}

const REASONS: readonly { readonly reason: MissingReason; readonly meaning: string }[] = [
  { reason: 'small', meaning: 'Er zijn er een paar, maar te weinig om het aantal te noemen.' },
  {
    reason: 'withheld',
    meaning: 'Dit cijfer zou verraden wat een klein aantal ernaast is. Daarom staat het er ook niet.',
  },
  { reason: 'secret', meaning: 'De bronhouder maakt dit cijfer niet openbaar.' },
  { reason: 'unknown', meaning: 'Er is geen cijfer aangeleverd, of het is niet te berekenen.' },
  { reason: 'not-applicable', meaning: 'Een cijfer zou hier niets betekenen.' },
];

/** Every way to say that there is no figure, as the screens write it for that threshold. */
export function listMissing(threshold: number): { readonly shown: string; readonly meaning: string }[] {
  return REASONS.map(({ reason, meaning }) => ({ shown: formatMissing(reason, threshold), meaning }));
}
