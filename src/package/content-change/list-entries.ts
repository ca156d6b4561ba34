/** One object of a JSON list, where it stands in the text, and its fields; null for what is no object. */
interface ListEntry {
  readonly start: number;
  readonly end: number;
  readonly fields: ReadonlyMap<string, unknown> | null;
}

/** The objects and lists in a JSON list, in order, with their places in the text; null when the text is no JSON list. */
export function findListEntries(text: string): readonly ListEntry[] | null {
  let content: unknown;
  try {
    content = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return null;
  }
  if (!Array.isArray(content)) return null;
  const entries: ListEntry[] = [];
  let depth = 0;
  let start = 0;
  // A text, or one sign that opens or closes: what lies between them does not matter.
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/g)) {
    if (token === '{' || token === '[') {
      if (depth === 1) start = index;
      depth += 1;
    } else if (token === '}' || token === ']') {
      depth -= 1;
      if (depth === 1) entries.push({ start, end: index + 1, fields: readFields(text.slice(start, index + 1)) });
    }
  }
  return entries;
}

function readFields(text: string): ReadonlyMap<string, unknown> | null {
  const content: unknown = JSON.parse(text);
  return typeof content === 'object' && content !== null ? new Map(Object.entries(content)) : null;
}
