import type { ContentChange } from '../../package/content-change/content-order.ts';
import type { Upload } from '../../package/content-change/to-content-files.ts';
import type { ContentData } from './content-data.ts';
import type { ContentReport } from './content-report.ts';

/** A change, with the picture that goes along with it. */
export interface TriedChange {
  readonly change: ContentChange;
  readonly upload: Upload | null;
}

/** What the page asks of the worker. */
export type ContentTask =
  | { readonly kind: 'load' }
  | { readonly kind: 'check'; readonly tried: TriedChange }
  /** The package as it would be after the change, as a zip file. */
  | { readonly kind: 'package'; readonly tried: TriedChange };

export type ContentResult =
  | { readonly kind: 'data'; readonly data: ContentData }
  | { readonly kind: 'report'; readonly report: ContentReport }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };
