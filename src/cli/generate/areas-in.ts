import type { Quarter, Year } from '../../domain/period.ts';
import type { Geography } from './geography.ts';

/** The region, and each district with its places of that period. */
export function areasIn(geography: Geography, period: Year | Quarter): string[] {
  const districts = geography.districts.flatMap((id) => [
    id,
    ...geography.placesIn(id, period).map((place) => place.id),
  ]);
  return [geography.region, ...districts];
}
