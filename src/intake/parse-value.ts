import type { MissingReason } from '../domain/observation.ts';
import { parseNumberNl } from '../domain/parse-number-nl.ts';
import type { Cell } from './cell.ts';

/**
 * How a number is written. plain: nothing to decide (589). dutch: certainly a decimal comma or thousands points (1,5).
 * english: certainly a decimal point or thousands commas (1.5). point: 1.234, a thousand or a fraction. comma: 1,234, a
 * fraction or a thousand.
 */
export type Notation = 'plain' | 'dutch' | 'english' | 'point' | 'comma';

export type ParsedValue =
  | {
      readonly kind: 'number';
      /** As Dutch people read it; of english notation as the English do. */
      readonly value: number;
      readonly notation: Notation;
      readonly isPercent: boolean;
      /** The star of Statistics Netherlands: 123* */
      readonly provisional: boolean;
      /** Written in an unusual way: a number of a footnote behind it (4²), blanks between thousands (6 052), brackets or a minus behind for less than nothing, a euro sign. */
      readonly rewritten: boolean;
    }
  /** A word or mark instead of a number. below: the number of "<5". */
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly below: number | null }
  /** "-": nil in the tables of Statistics Netherlands, "no figure" in many others. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'wrong'; readonly why: WrongValue };

export type WrongValue = 'no-number' | 'excel-error' | 'leading-zero' | 'grouping' | 'too-many-digits' | 'letter';

const WORDS: ReadonlyMap<string, MissingReason> = new Map([
  ...words(
    'unknown',
    '.|..|...|:|?|onbekend|onb|onb.|niet bekend|nog niet bekend|nog onbekend|niet beschikbaar|niet geleverd|nb|n.b.|ntb|n.t.b.|ontbreekt|geen gegevens|geen data|na|nan|null|missing',
  ),
  ...words('secret', 'x|geheim|vertrouwelijk'),
  ...words('withheld', 'afgeschermd|onderdrukt'),
  ...words('small', 'klein|te klein'),
  ...words('not-applicable', 'n.v.t.|n.v.t|nvt|nvt.|n/a|niet van toepassing'),
]);
const EXCEL_ERROR =
  /^#(?:N\/[AB]|DEEL\/0!|DIV\/0!|VERW!|WAARDE!|VALUE!|REF!|NAAM\?|NAME\?|LEEG!|NULL!|GETAL!|NUM!|#+)$/i;

/** Reads one cell of figures. Any cell gets an answer; which of two readings holds for 1.234 the rest of the column decides. */
export function parseValue(cell: Cell): ParsedValue {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? numberOf(cell, 'plain') : { kind: 'wrong', why: 'no-number' };
  const quick = parsePlain(cell);
  if (quick === quick) return numberOf(quick, cell.includes(',') ? 'dutch' : 'plain');
  return parseSlowly(cell);
}

/**
 * The number of a cell that is nothing but digits, at most one minus before them and at most one decimal comma; NaN for
 * every other cell, also for those that another notation could mean ("1,234") or that are a code ("0344").
 */
export function parsePlain(cell: string): number {
  const length = cell.length;
  if (length === 0 || length > 16) return Number.NaN;
  const negative = cell.charCodeAt(0) === 45;
  let whole = 0;
  let index = negative ? 1 : 0;
  const first = index;
  for (; index < length; index += 1) {
    const digit = cell.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) break;
    whole = whole * 10 + digit;
  }
  const wholeDigits = index - first;
  if (wholeDigits === 0 || (wholeDigits > 1 && cell.charCodeAt(first) === 48)) return Number.NaN;
  if (index === length) return wholeDigits > 15 ? Number.NaN : sign(whole, negative);
  if (cell.charCodeAt(index) !== 44) return Number.NaN;
  const decimals = length - index - 1;
  if (decimals === 0 || wholeDigits + decimals > 15) return Number.NaN;
  if (decimals === 3 && wholeDigits <= 3 && whole !== 0) return Number.NaN;
  for (index += 1; index < length; index += 1) {
    const digit = cell.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    whole = whole * 10 + digit;
  }
  return sign(whole / 10 ** decimals, negative);
}

/** The other reading of a number whose notation is point or comma: 1234 <-> 1,234. Both are exact. */
export function otherReading(value: number, notation: 'point' | 'comma'): number {
  return notation === 'point' ? value / 1000 : Math.round(value * 1000);
}

function parseSlowly(cell: string): ParsedValue {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (text === '') return { kind: 'blank' };
  if (text.length > 60) return { kind: 'wrong', why: 'no-number' };
  if (/^(?:€ ?)?[-–—\u2212]{1,2}$/.test(text)) return { kind: 'dash' };
  const word = parseWord(text.toLowerCase());
  if (word !== null) return word;
  if (EXCEL_ERROR.test(text)) return { kind: 'wrong', why: 'excel-error' };
  const marked = text.replace(/ ?\*{1,2}$|(?<=[\d%]) ?\((?:n?v|voorl(?:opig|\.)?)\)$/i, '');
  const { bare, isMoney } = tidyNumber(marked);
  if (bare === '') return { kind: 'missing', reason: 'unknown', below: null };
  const joined = /^\D{0,3}\d{1,3}(?: \d{3})+(?:,\d+)?\D{0,3}$/.test(bare)
    ? bare.replace(/(\d) (?=\d{3})/g, '$1')
    : bare;
  const facts = {
    provisional: marked !== text,
    rewritten: joined !== marked || /[)€]|[-\u2212]$|^[-+\u2212\u2013] /.test(bare),
  };
  const digits = joined.replace(/^[^\d]*|[^\d]*$/g, '');
  const asEnglish = swapMarks(joined);
  const dutch = parseNumberNl(joined);
  if (dutch.kind === 'number') {
    const isComma = /^\d{1,3},\d{3}$/.test(digits) && !digits.startsWith('0');
    const dutchOrPlain = /[.,]/.test(digits) ? 'dutch' : 'plain';
    const notation = dutch.ambiguous && !isMoney ? 'point' : isComma ? 'comma' : dutchOrPlain;
    return { kind: 'number', value: dutch.value, notation, isPercent: dutch.unit === '%', ...facts };
  }
  const english = /[.,]/.test(digits) ? parseNumberNl(asEnglish) : dutch;
  if (english.kind === 'number') {
    return { kind: 'number', value: english.value, notation: 'english', isPercent: english.unit === '%', ...facts };
  }
  if (dutch.kind === 'empty') return { kind: 'blank' };
  return { kind: 'wrong', why: whyWrong(dutch.reason, text) };
}

/**
 * A number without what people write around it: the number of a footnote (4²), an apostrophe that keeps a spreadsheet from
 * reading it, "euro", the dash for no cents (1.200,-), and apostrophes between thousands. isMoney: a point in it parts
 * thousands, as nobody writes three decimals of a euro.
 */
function tidyNumber(text: string): { bare: string; isMoney: boolean } {
  const noted = text.replace(/(?<=[\d%])[¹²³⁴-⁹]{1,2}$/, '').replace(/^'(?=[\d+-])/, '');
  const amount = noted.replace(/^euro? ?(?=\d)|(?<=[\d-]) ?euro?$|(?<=\d),(?:--?|–|—|=)$/gi, '');
  const bare = /^\D{0,3}\d{1,3}(?:['’]\d{3}){1,4}(?:[.,]\d{1,9})?$/.test(amount) ? amount.replace(/['’]/g, '') : amount;
  return { bare, isMoney: amount !== noted || noted.includes('€') };
}

function parseWord(text: string): ParsedValue | null {
  const reason = WORDS.get(text);
  if (reason !== undefined) return { kind: 'missing', reason, below: null };
  const below = /^(?:<|&lt;|minder dan|kleiner dan|onder de|lager dan) ?(\d{1,3})$/.exec(text);
  if (below) return { kind: 'missing', reason: 'small', below: Number(below[1]) };
  const upTo = /^(?:(?:≤|<=|hoogstens|maximaal) ?|[01] ?(?:-|–|t\/m|tot en met) ?)(\d{1,2})$/.exec(text);
  return upTo ? { kind: 'missing', reason: 'small', below: Number(upTo[1]) + 1 } : null;
}

function whyWrong(reason: string, text: string): WrongValue {
  if (reason === 'leading-zero' || reason === 'too-many-digits' || reason === 'grouping') return reason;
  return /\d/.test(text) && /[lIOoSB]/.test(text) && /^[\dlIOoSB.,]+$/.test(text) ? 'letter' : 'no-number';
}

function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function numberOf(value: number, notation: Notation): ParsedValue {
  return { kind: 'number', value, notation, isPercent: false, provisional: false, rewritten: false };
}

function sign(value: number, negative: boolean): number {
  return negative && value !== 0 ? -value : value;
}

function words(reason: MissingReason, list: string): [string, MissingReason][] {
  return list.split('|').map((word) => [word, reason]);
}
