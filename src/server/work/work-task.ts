import type { DeliveryReading, DeliveryTask } from '../publishing/read-delivery.ts';
import type { PackageBytes, Prepared, PrepareTask } from '../publishing/prepare-change.ts';
import type { SiteFile } from '../site/site-file.ts';

/** What takes longer than a reader should wait, and therefore runs beside the server. */
export type WorkTask =
  /** Everything that is served of a package; its pages come one by one after it. */
  | { readonly type: 'edition'; readonly id: string; readonly files: PackageBytes; readonly withPages: boolean }
  | ({ readonly type: 'prepare' } & PrepareTask)
  | ({ readonly type: 'delivery' } & DeliveryTask);

interface WorkAnswers {
  readonly edition: EditionParts;
  readonly prepare: Prepared;
  readonly delivery: DeliveryReading;
}

export interface EditionParts {
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly shell: SiteFile;
  readonly paths: readonly string[];
}

export interface WorkRequest {
  readonly number: number;
  readonly task: WorkTask;
}

/** What the thread says; a page may come at any time after the edition that it belongs to. */
export type WorkMessage =
  | { readonly type: 'edition'; readonly number: number; readonly answer: WorkAnswers['edition'] }
  | { readonly type: 'prepare'; readonly number: number; readonly answer: WorkAnswers['prepare'] }
  | { readonly type: 'delivery'; readonly number: number; readonly answer: WorkAnswers['delivery'] }
  | { readonly type: 'failed'; readonly number: number; readonly message: string }
  | {
      readonly type: 'page';
      readonly edition: string;
      readonly path: string;
      readonly page: SiteFile;
      /** The rules of the page, under their address. */
      readonly style: readonly [string, SiteFile] | null;
    };
