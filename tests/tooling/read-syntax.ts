import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** Every TypeScript file of a folder: its path from the root, and its text. */
export function readSources(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') }));
}

/** Gives every node of the syntax tree of a text to visit, whatever its kind. */
export function visitSyntax(text: string, name: string, visit: (node: object) => void): void {
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    visit(node);
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseSync(name, text).program);
}
