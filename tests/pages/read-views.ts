import { join } from 'node:path';
import { readFolder } from '../../src/cli/read-folder.ts';
import { deriveViews } from '../../src/package/derive-views.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { decodeAreaView } from '../../src/package/views/area-view.ts';
import { decodeCoreView } from '../../src/package/views/core-view.ts';

/** The views of the real package after a change of its text files: what the browser would read. */
export async function readViews(area: string, change: (path: string, text: string) => string = (_, text) => text) {
  const files = await readFolder(join(import.meta.dirname, '../../data'));
  const changed = new Map([...files].map(([path, bytes]) => [path, changeText(path, bytes, change)]));
  const { data, issues } = readPackage(changed);
  const views = deriveViews(data, issues);
  const json = (path: string): unknown => JSON.parse(views.get(path) ?? 'null');
  return {
    core: decodeCoreView(json('kern.json')),
    view: decodeAreaView(json(`gebied/${area}.json`)),
    issues,
  };
}

function changeText(path: string, bytes: Uint8Array, change: (path: string, text: string) => string): Uint8Array {
  if (!/\.(csv|json|md)$/.test(path)) return bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const after = change(path, text);
  return after === text ? bytes : new TextEncoder().encode(after);
}
