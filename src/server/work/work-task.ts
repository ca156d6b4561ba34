import type { PackageIssue } from '../../package/package-issue.ts';
import type { SiteFile } from '../site/site-file.ts';

/** Path inside the package -> bytes. */
export type PackageBytes = ReadonlyMap<string, Uint8Array>;

/** What takes longer than a reader should wait, and therefore runs beside the server. */
export type WorkTask =
  /** Everything that is served of a package; its pages come one by one after it. */
  | { readonly type: 'edition'; readonly id: string; readonly files: PackageBytes; readonly withPages: boolean }
  /** The faults that the second package has and the first has not; `only` as in checkPackage. */
  | {
      readonly type: 'check';
      readonly before: PackageBytes;
      readonly after: PackageBytes;
      readonly only: ReadonlySet<string> | null;
    };

export interface WorkAnswers {
  readonly edition: EditionParts;
  readonly check: readonly PackageIssue[];
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
  | { readonly type: 'check'; readonly number: number; readonly answer: WorkAnswers['check'] }
  | { readonly type: 'failed'; readonly number: number; readonly message: string }
  | {
      readonly type: 'page';
      readonly edition: string;
      readonly path: string;
      readonly page: SiteFile;
      /** The rules of the page, under their address. */
      readonly style: readonly [string, SiteFile] | null;
    };
