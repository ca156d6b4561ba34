import { isMap, isScalar, parseDocument } from 'yaml';

const OPENING = /^\uFEFF?---\r?\n/;

/**
 * A Markdown file that no longer shows a picture: without the lines of beeld in its head, every other byte as it was. null
 * when it shows another picture, or none.
 */
export function removePictureLink(bytes: Uint8Array, picture: string): Uint8Array | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const start = OPENING.exec(text)?.[0].length;
  const end = start === undefined ? -1 : text.indexOf('\n---', start);
  if (start === undefined || end < 0) return null;
  const head = text.slice(start, end + 1);
  const { contents } = parseDocument(head);
  if (!isMap(contents)) return null;
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || key.value !== 'beeld' || !isScalar(value) || value.value !== picture) continue;
    const from = head.lastIndexOf('\n', key.range?.[0] ?? 0) + 1;
    const to = head.indexOf('\n', (value.range?.[1] ?? 0) - 1) + 1;
    return new TextEncoder().encode(text.slice(0, start + from) + text.slice(start + to));
  }
  return null;
}
