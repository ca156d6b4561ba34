interface Span {
  readonly start: number;
  readonly end: number;
}

/** Changes the object with that id, or makes one (before is null). */
export type ChangeEntry = (before: ReadonlyMap<string, unknown> | null) => Readonly<Record<string, unknown>>;

/**
 * The text of a JSON list of objects in which the one with that id was changed, or put behind the others when there is
 * none; every other letter of the text stays as it is. null when the text is no such list.
 */
export function replaceInList(text: string, id: string, change: ChangeEntry): string | null {
  const spans = findEntries(text);
  if (spans === null) return null;
  const entries = spans.map((span) => ({ ...span, fields: readFields(text.slice(span.start, span.end)) }));
  const found = entries.find(({ fields }) => fields?.get('id') === id);
  const written = indent(change(found?.fields ?? null));
  if (found !== undefined) return text.slice(0, found.start) + written + text.slice(found.end);
  const last = entries.at(-1);
  if (last === undefined) return `[\n  ${written}\n]\n`;
  return `${text.slice(0, last.end)},\n  ${written}${text.slice(last.end)}`;
}

/** Where the entries of the list stand; null when the text is no JSON list. */
function findEntries(text: string): Span[] | null {
  let content: unknown;
  try {
    content = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return null;
  }
  if (!Array.isArray(content)) return null;
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  // A text, or one sign that opens or closes: what lies between them does not matter.
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') {
      if (depth === 1) start = index;
      depth += 1;
    } else if (token === '}' || token === ']') {
      depth -= 1;
      if (depth === 1) spans.push({ start, end: index + 1 });
    }
  }
  return spans;
}

function readFields(text: string): ReadonlyMap<string, unknown> | null {
  const content: unknown = JSON.parse(text);
  return typeof content === 'object' && content !== null ? new Map(Object.entries(content)) : null;
}

function indent(entry: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(entry, null, 2).replaceAll('\n', '\n  ');
}
