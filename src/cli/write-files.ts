import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes files into a folder, each first under a temporary name, so that a reader never sees half a file. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    const target = join(folder, path);
    const temporary = join(dirname(target), `.${process.pid}-${path.replaceAll('/', '-')}.tmp`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, target);
  }
}
