import { findGroupDisclosure } from '../domain/disclosure/find-group-disclosure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';

/** True for a share of persons who all stand on one side: then a reader knows it of each of them. */
export function isOneGroup(
  { numerator, denominator }: Pick<Observation, 'numerator' | 'denominator'>,
  { kind, countsPersons, disclosureThreshold }: Pick<Indicator, 'kind' | 'countsPersons' | 'disclosureThreshold'>,
): boolean {
  if (kind !== 'share' || countsPersons !== true || disclosureThreshold === null) return false;
  if (numerator === null || denominator === null) return false;
  return findGroupDisclosure([{ key: '', categories: [numerator, denominator - numerator] }]).length > 0;
}
