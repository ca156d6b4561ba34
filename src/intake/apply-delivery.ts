import { changePackage } from '../package/change-package.ts';
import type { RowChanges } from '../package/figure-rows.ts';

/** The files of the package as they are after a delivery, sealed anew; the files that were given stay as they are. */
export async function applyDelivery(
  files: ReadonlyMap<string, Uint8Array>,
  changes: ReadonlyMap<string, RowChanges>,
): Promise<Map<string, Uint8Array>> {
  return changePackage(files, { rows: changes, files: new Map() });
}
