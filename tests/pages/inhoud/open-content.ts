import { join } from 'node:path';
import { readFolder } from '../../../src/cli/read-folder.ts';
import type { ContentData } from '../../../src/pages/inhoud/content-data.ts';
import { createContentDesk } from '../../../src/pages/inhoud/content-desk.ts';
import type { TriedChange } from '../../../src/pages/inhoud/content-messages.ts';
import type { ContentReport } from '../../../src/pages/inhoud/content-report.ts';
import { createSmallPackage } from '../../package/small-package.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The desk of the worker over files. */
export async function openDesk(files: Files) {
  const desk = createContentDesk(async () => files);
  const loaded = await desk.perform({ kind: 'load' });
  if (loaded.kind !== 'data') throw new Error(loaded.kind);
  async function check(change: TriedChange['change'], upload: TriedChange['upload'] = null): Promise<ContentReport> {
    const result = await desk.perform({ kind: 'check', tried: { change, upload } });
    if (result.kind !== 'report') throw new Error(result.kind);
    return result.report;
  }
  return { desk, data: loaded.data, check };
}

/** The published package of the repository. */
export const readReal = (): Promise<Files> => readFolder(join(import.meta.dirname, '../../../data'));

/** What a form needs of the small package. */
export async function smallData(): Promise<ContentData> {
  return (await openDesk(await createSmallPackage())).data;
}
