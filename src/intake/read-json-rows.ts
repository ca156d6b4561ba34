import type { Cell } from './cell.ts';
import type { RefusalCode } from './refusals.ts';

type JsonRowsResult =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

/** True when a text is JSON and no table of text. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\[\s*[{\]]|\{\s*["}])/.test(text.slice(0, 1000));
}

/**
 * A list of objects as rows: first the names of all keys, then an object a row. The list may also be the first list in an
 * object, such as { "waarnemingen": [...] } or { "value": [...] }.
 */
export function readJsonRows(text: string): JsonRowsResult {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: 'refused', code: 'kapotte-json' };
  }
  const list = findList(content);
  if (list === null) return { kind: 'refused', code: 'json-zonder-rijen' };
  const keys = new Map<string, number>();
  for (const item of list) for (const key of Object.keys(item)) if (!keys.has(key)) keys.set(key, keys.size);
  const rows = list.map((item) => {
    const cells: Cell[] = Array.from({ length: keys.size }, () => '');
    for (const [key, value] of Object.entries(item)) cells[keys.get(key) ?? 0] = toCell(value);
    return cells;
  });
  return { kind: 'rows', rows: [[...keys.keys()], ...rows] };
}

function findList(content: unknown): object[] | null {
  const lists: readonly unknown[] = isObject(content) ? Object.values(content) : [content];
  for (const list of lists) {
    if (!Array.isArray(list) || list.length === 0) continue;
    const items: readonly unknown[] = list;
    if (items.every(isObject)) return items.filter(isObject);
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list or an object in a cell is no figure; it is not written out, as it may be nested without end. */
function toCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? '[...]' : '{...}';
}
