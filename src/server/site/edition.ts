import type { SiteFile } from './site-file.ts';

/** All that is served of one data package. */
export interface Edition {
  /** See toPackageId. */
  readonly id: string;
  /** By address: "/data/gebieden.csv", "/afgeleid/kern.json", "/assets/pagina-x.css". */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** Every address that has a page. */
  readonly paths: ReadonlySet<string>;
  /** Prerendered pages by address: "/", "/thema/vis". While they are being drawn, the shell stands in. */
  readonly pages: ReadonlyMap<string, SiteFile>;
  /** The empty page in which the browser draws any address. */
  readonly shell: SiteFile;
}
