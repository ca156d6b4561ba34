/** What stands in the head of a Markdown file. */
type HeadValue = string | null | readonly HeadValue[] | { readonly [key: string]: HeadValue };

/**
 * A Markdown file with its head in YAML: every text between double quotes, so that no text is read as a number, a date or
 * a structure. null leaves its line out.
 */
export function writeMarkdownFile(head: Readonly<Record<string, HeadValue>>, body: string): Uint8Array {
  const lines = Object.entries(head).flatMap(([key, value]) => writeEntry(key, value, ''));
  const text = body.replaceAll('\r\n', '\n').trim();
  return new TextEncoder().encode(`---\n${lines.join('\n')}\n---\n\n${text}\n`);
}

function writeEntry(key: string, value: HeadValue, indent: string): string[] {
  if (value === null) return [];
  if (typeof value === 'string') return [`${indent}${key}: ${quote(value)}`];
  // Lists and groups in the notation of JSON, which YAML reads as it stands.
  if (isList(value)) return [`${indent}${key}: [${value.map(writeInline).join(', ')}]`];
  return [
    `${indent}${key}:`,
    ...Object.entries(value).flatMap(([name, inner]) => writeEntry(name, inner, `${indent}  `)),
  ];
}

function writeInline(value: HeadValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quote(value);
  if (isList(value)) return `[${value.map(writeInline).join(', ')}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return `{ ${entries.map(([key, inner]) => `${key}: ${writeInline(inner)}`).join(', ')} }`;
}

function isList(value: HeadValue): value is readonly HeadValue[] {
  return Array.isArray(value);
}

/** JSON's quotes are YAML's; signs that YAML does not allow as they stand are written by their number. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
