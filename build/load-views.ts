import { deriveViews } from '../src/package/derive-views.ts';
import { readPackage } from '../src/package/read-package.ts';
import { readFolder } from '../src/server/start/read-folder.ts';

interface LoadedPackage {
  /** Path inside the package -> bytes; served under /data/. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Path -> JSON text; served under /afgeleid/. */
  readonly views: ReadonlyMap<string, string>;
  readonly issues: number;
}

export function loadViews(dataDir: string): LoadedPackage {
  const files = readFolder(dataDir);
  const { data, issues } = readPackage(files);
  return { files, views: deriveViews(data, issues), issues: issues.length };
}
