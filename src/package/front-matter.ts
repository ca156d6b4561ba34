import { parseDocument } from 'yaml';
import { decodeText } from './decode-text.ts';
import { createIssue, type PackageIssue, type Place, placeOfFile } from './package-issue.ts';

interface FrontMatter {
  readonly head: unknown;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** The place of the keys of the head: "kop, titel". */
  readonly place: Place;
}

type ParsedFrontMatter =
  | { readonly content: FrontMatter; readonly issue: null }
  | { readonly content: null; readonly issue: PackageIssue };

/** Splits a Markdown file in its YAML head (between two lines ---) and its body. */
export function parseFrontMatter(path: string, bytes: Uint8Array): ParsedFrontMatter {
  const decoded = decodeText(bytes);
  if (decoded === null) return { content: null, issue: createIssue('geen-utf8', placeOfFile(path)) };
  const lines = decoded.text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) return broken(path, 'regel 1', 'een regel --- ontbreekt');

  const document = parseDocument(lines.slice(1, end).join('\n'));
  const error = document.errors[0];
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 0;
    return broken(path, `regel ${line + 1}`, 'zet een waarde met een dubbele punt tussen aanhalingstekens');
  }
  const head: unknown = document.toJS();
  const place = { path, at: (field = '') => (field === '' ? 'kop' : `kop, ${field}`) };
  return { content: { head, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2, place }, issue: null };
}

function broken(path: string, at: string, detail: string): ParsedFrontMatter {
  return { content: null, issue: createIssue('kapotte-kop', { path, at: () => at }, { detail }) };
}
