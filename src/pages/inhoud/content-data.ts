import type { Quarter } from '../../domain/period.ts';
import type { DataPackage } from '../../package/data-package.ts';

/** What is published now, as far as a form needs it. */
export interface ContentData extends Omit<DataPackage, 'observations' | 'populations' | 'expectations' | 'trends'> {
  /** Path of a letter or story -> its text as it was written. */
  readonly markdown: ReadonlyMap<string, string>;
  /** Quarters with figures, oldest first. */
  readonly quarters: readonly Quarter[];
}

/** The last quarter with figures; that of the date of the package when it has none. */
export function lastQuarter({ quarters }: Pick<ContentData, 'quarters'>): Quarter {
  return quarters.at(-1) ?? '2019-K4';
}
