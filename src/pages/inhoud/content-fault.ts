import type { ContentChange } from '../../package/content-change/content-order.ts';
import type { PackageIssue } from '../../package/package-issue.ts';
import type { ContentFault } from './content-report.ts';

/** The word of the package -> the field of a form that it is filled from. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['titel', 'title'],
  ['samenvatting', 'summary'],
  ['programma', 'programme'],
  ['indicatoren', 'indicators'],
  ['gebied', 'area'],
  ['periode', 'period'],
  ['datum', 'date'],
  ['herkomst', 'origin'],
  ['auteur', 'author'],
  ['bron', 'source'],
  ['beeld', 'picture'],
  ['citaat', 'quote'],
  ['uitspraken', 'claims'],
  ['tekst', 'markdown'],
  ['alt', 'alt'],
  ['rechten', 'rights'],
  ['waarde', 'value'],
  ['onthulgrens', 'threshold'],
  ['naam', 'name'],
  ['eenheid', 'unit'],
]);

/** A fault of the package as the form says it: which field, and without the place in a file that a form has not. */
export function toContentFault({ path, place, message, code }: PackageIssue, change: ContentChange): ContentFault {
  if (path.endsWith('.md'))
    return { text: message, field: code.startsWith('toestemming') ? 'consentUntil' : textField(place) };
  const isOwn = isFileOf(path, change);
  if (!isOwn)
    return { text: `${path}, ${place}: ${message}`, field: path.startsWith('cijfers/') ? figureField(code) : null };
  const word = /\.([a-z_]+)/.exec(place)?.[1] ?? /kolom ([a-z_]+)/.exec(place)?.[1] ?? '';
  return { text: message, field: FIELDS.get(word) ?? null };
}

/** "kop, bron" -> "source"; whatever stands in no field of the head stands in the text. */
function textField(place: string): string | null {
  const word = /^kop, ([a-z]+)/.exec(place)?.[1] ?? 'tekst';
  return FIELDS.get(word) ?? null;
}

/** A figure that goes wrong by a change of its definition goes wrong by the threshold, as far as that is about hiding. */
function figureField(code: string): string | null {
  return /onthulgrens|verborgen|klein/.test(code) ? 'threshold' : null;
}

function isFileOf(path: string, { kind }: ContentChange): boolean {
  const files: Readonly<Record<string, string>> = {
    'beelden.json': 'picture',
    'acties.json': 'action',
    'indicatoren.json': 'indicator',
    'doelen.csv': 'target',
  };
  return files[path] === kind;
}
