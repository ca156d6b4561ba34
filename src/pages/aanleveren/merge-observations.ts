import type { Observation } from '../../domain/observation.ts';
import { type Delivery, isImported, observationAt } from '../../intake/delivery.ts';
import type { DataPackage } from '../../package/data-package.ts';

/** The package as it would be with the figures of a delivery in it. */
export function mergeObservations(data: DataPackage, delivery: Delivery): DataPackage {
  const keyOf = ({ indicator, area, period }: Observation): string => `${indicator}|${area}|${period}`;
  const merged = new Map(data.observations.map((observation) => [keyOf(observation), observation]));
  for (const observation of listDelivered(delivery)) merged.set(keyOf(observation), observation);
  return { ...data, observations: [...merged.values()] };
}

/** The figures of a delivery that the package can take, in the order of the file. */
export function listDelivered(delivery: Delivery): Observation[] {
  const delivered: Observation[] = [];
  for (let place = 0; place < delivery.store.length; place += 1) {
    const observation = isImported(delivery, place) ? observationAt(delivery, place) : null;
    if (observation !== null) delivered.push(observation);
  }
  return delivered;
}
