import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under the folder: path inside it with forward slashes -> bytes. Names that start with a dot are left out. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const visit = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.set(path, readFileSync(join(folder, path)));
    }
  };
  visit('');
  return files;
}
