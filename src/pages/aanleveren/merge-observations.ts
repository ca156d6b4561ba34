import type { Observation } from '../../domain/observation.ts';
import { type Delivery, listDelivered } from '../../intake/delivery.ts';
import type { DerivedSum } from '../../intake/sums/derive-sums.ts';
import type { DataPackage } from '../../package/data-package.ts';

/** The package as it would be with the figures of a delivery in it, and with what they add up to. */
export function mergeObservations(data: DataPackage, delivery: Delivery, sums: readonly DerivedSum[]): DataPackage {
  const keyOf = ({ indicator, area, period }: Observation): string => `${indicator}|${area}|${period}`;
  const merged = new Map(data.observations.map((observation) => [keyOf(observation), observation]));
  for (const observation of [...listDelivered(delivery), ...sums.map(({ after }) => after)])
    merged.set(keyOf(observation), observation);
  return { ...data, observations: [...merged.values()] };
}
