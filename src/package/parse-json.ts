import { decodeText } from './decode-text.ts';
import { createIssue, type PackageIssue, placeOfFile } from './package-issue.ts';

type ParsedJson =
  | { readonly value: unknown; readonly issue: null }
  | { readonly value: null; readonly issue: PackageIssue };

/** The content of a JSON file, or the issue that says why it cannot be read. */
export function parseJson(path: string, bytes: Uint8Array): ParsedJson {
  const decoded = decodeText(bytes);
  if (decoded === null) return { value: null, issue: createIssue('geen-utf8', placeOfFile(path)) };
  try {
    const value: unknown = JSON.parse(decoded.text);
    return { value, issue: null };
  } catch (error) {
    const line = lineOf(decoded.text, error instanceof Error ? error.message : '');
    const detail = 'er staat een teken te veel of te weinig';
    const place = { path, at: () => (line === null ? '' : `regel ${line}`) };
    return { value: null, issue: createIssue('kapotte-json', place, { detail }) };
  }
}

// The engine says "... at position 123"; the line is what a person can find.
function lineOf(text: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return message.includes('end of JSON') ? text.split('\n').length : null;
}
