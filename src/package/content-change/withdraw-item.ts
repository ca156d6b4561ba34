import { decodeText } from '../decode-text.ts';
import type { ContentChange } from './content-order.ts';
import type { FileChanges } from './file-changes.ts';
import { listPictureFiles } from './list-picture-files.ts';
import { removeFromList } from './remove-from-list.ts';
import { removePictureLink } from './remove-picture-link.ts';

type Withdrawn = Extract<ContentChange, { kind: 'withdrawn' }>;

const LIST = 'beelden.json';
const TEXTS = /^(?:letters|verhalen)\/[^/]+\.md$/;

/**
 * Takes a letter, story or picture away: its file or its entry, and of a picture also the file that it shows and the places
 * in letters and stories that point to it. null when it is not there.
 */
export function withdrawItem(
  files: ReadonlyMap<string, Uint8Array>,
  { form, id }: Pick<Withdrawn, 'form' | 'id'>,
): FileChanges | null {
  if (form === 'picture') return withdrawPicture(files, id);
  const path = toTextPath(form, id);
  return files.has(path) ? new Map([[path, null]]) : null;
}

/** Where a letter or story stands: "letters/<id>.md". */
export function toTextPath(form: 'letters' | 'story', id: string): string {
  return `${form === 'letters' ? 'letters' : 'verhalen'}/${id}.md`;
}

function withdrawPicture(files: ReadonlyMap<string, Uint8Array>, id: string): FileChanges | null {
  const bytes = files.get(LIST);
  const text = bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const list = text === undefined ? null : removeFromList(text, id);
  if (list === null) return null;
  const changes = new Map<string, Uint8Array | null>([[LIST, new TextEncoder().encode(list)]]);
  const pictures = listPictureFiles(bytes);
  const file = pictures.get(id) ?? null;
  if (file !== null && files.has(file) && !isShownByOther(pictures, id, file)) changes.set(file, null);
  for (const [path, content] of files) {
    // What is no text at all cannot point to a picture, and is told elsewhere.
    const without = TEXTS.test(path) && decodeText(content) !== null ? removePictureLink(content, id) : null;
    if (without !== null) changes.set(path, without);
  }
  return changes;
}

/** Whether a picture with another id shows the same file. */
export function isShownByOther(pictures: ReadonlyMap<string, string | null>, id: string, file: string): boolean {
  return [...pictures].some(([other, path]) => other !== id && path === file);
}
