import { formatMissing } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { yearOf } from '../../domain/period-math.ts';

/** Why there is no figure, in a few words; a share is hidden for the count behind it, never with its own threshold. */
export function writeMissingFigure(figure: Observation | null, indicator: Indicator, period: Period): string {
  if (figure === null) return `nog geen cijfer over ${yearOf(period)}`;
  if (figure.reason === 'small' && indicator.kind !== 'count') return 'te klein aantal om te tonen';
  return formatMissing(figure.reason, indicator.disclosureThreshold);
}
