import { isHidden } from '../../domain/judge-series.ts';
import type { Observation } from '../../domain/observation.ts';
import { deliveredAt, isImported } from '../../intake/delivery.ts';
import type { Delivery } from '../../intake/delivery.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import { type IntakeOptions, WEB_LIMITS } from '../../intake/intake-options.ts';
import { takeIn } from '../../intake/take-in.ts';
import { type TakenFigures, toRowChanges } from '../../intake/to-row-changes.ts';
import type { RowChanges } from '../../package/figure-rows.ts';
import { readPackage } from '../../package/read-package.ts';
import { describeDelivery } from './describe-delivery.ts';
import type { PackageBytes } from './prepare-change.ts';

export interface DeliveryTask {
  /** The package that the sender looked at. */
  readonly base: PackageBytes;
  readonly file: Uint8Array;
  readonly name: string;
  /** "2020-04-14", as the clock of the server has it. */
  readonly today: string;
  readonly options: Omit<IntakeOptions, 'onProgress'>;
}

export type DeliveryReading =
  | { readonly type: 'unreadable'; readonly code: string; readonly text: string }
  | {
      readonly type: 'read';
      readonly issues: readonly IntakeIssue[];
      readonly rows: ReadonlyMap<string, RowChanges>;
      /** The same without what the figures add up to. */
      readonly toldRows: ReadonlyMap<string, RowChanges>;
      /** Ids of the indicators in the file that the package knows. */
      readonly indicators: readonly string[];
      /** Programmes whose figures are in the file. */
      readonly programmes: readonly string[];
      /** True when a number that was published becomes another, or one that was hidden is shown: then the sender says why. */
      readonly changesPublished: boolean;
      /** "Online fraude, 4e kwartaal 2019: 39 nieuw, 3 gewijzigd" */
      readonly summary: string;
    };

/** Takes in a delivered file as the screen did: the server goes by what is in the file, never by what was found elsewhere. */
export async function readDelivery({ base, file, name, options, today }: DeliveryTask): Promise<DeliveryReading> {
  const { data } = readPackage(base);
  const taken = await takeIn(file, name, data, { ...options, limits: WEB_LIMITS, today });
  if (taken.kind === 'refused') return { type: 'unreadable', code: taken.code, text: taken.text };
  const { delivery, issues } = taken;
  const indicators = new Set(deliveredIndicators(delivery));
  const known = data.indicators.filter(({ id }) => indicators.has(id));
  return {
    type: 'read',
    issues,
    rows: toRowChanges(taken, data),
    toldRows: toRowChanges({ ...taken, sums: [] }, data),
    indicators: known.map(({ id }) => id),
    programmes: [...new Set(known.map(({ programme }) => programme))],
    changesPublished: changesPublished(taken),
    summary: describeDelivery(known, taken),
  };
}

function deliveredIndicators(delivery: Delivery): string[] {
  return Array.from({ length: delivery.store.length }, (_, place) => place)
    .filter((place) => isImported(delivery, place))
    .map((place) => deliveredAt(delivery, place).indicator);
}

function changesPublished({ delivery, difference: { changed }, sums }: TakenFigures): boolean {
  const isOther = (before: Observation | null, value: number | null): boolean =>
    before !== null && (before.value !== null || isHidden(before)) && before.value !== value;
  return (
    changed.some(({ before, place }) => isOther(before, deliveredAt(delivery, place).value)) ||
    sums.some(({ before, after }) => isOther(before, after.value))
  );
}
