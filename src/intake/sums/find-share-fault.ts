import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { isOneGroup } from '../is-one-group.ts';

/**
 * What one row of a share gives away by itself: of persons who all stand on one side it says so of each; a percentage of a
 * shown whole tells how many they are. null when it gives nothing away.
 */
export function findShareFault(
  { value, numerator, denominator }: Observation,
  indicator: Indicator,
): 'iedereen-in-een-groep' | 'teller-af-te-leiden' | null {
  const { kind, disclosureThreshold: threshold } = indicator;
  if (kind !== 'share' || threshold === null || value === null || denominator === null) return null;
  if (numerator !== null) {
    return denominator >= threshold && isOneGroup({ numerator, denominator }, indicator)
      ? 'iedereen-in-een-groep'
      : null;
  }
  const implied = Math.round((value * denominator) / 100);
  return implied > 0 && implied < threshold ? 'teller-af-te-leiden' : null;
}
