import { formatMissing } from '../domain/format-nl.ts';
import type { Cell } from './cell.ts';
import { textOf } from './cell.ts';
import type { IssueList } from './issue-list.ts';
import { PERCENT, PROVISIONAL, REASON_PLACES } from './observation-store.ts';
import { type Notation, parsePlain, type ParsedValue, parseValue, type WrongValue } from './parse-value.ts';
import type { RowPlan } from './row-plan.ts';

export const NOTATIONS: readonly Notation[] = ['plain', 'dutch', 'english', 'point', 'comma'];

/** value is NaN when missing, and then reason is a place in REASON_CODES. */
interface ReadValue {
  readonly value: number;
  readonly reason: number;
  readonly notation: number;
  /** PROVISIONAL and PERCENT. */
  readonly flags: number;
}

export interface ValueReader {
  /** The figure of a cell; 'refused' when there is none to import, and then the issue has been added. */
  readValue(cell: Cell, row: number, column: number, hasReason: boolean, isKnown: boolean): ReadValue | 'refused';
  /** A numerator or denominator; NaN when it is blank or at fault. */
  readPart(cell: Cell, row: number, column: number): number;
  /** How often each notation stands in a column. */
  countsOf(column: number): Readonly<Record<Notation, number>>;
  /** What stands in a cell whose notation is not plain; "" when there are too many of them to keep. */
  textAt(row: number, column: number): string;
}

type ToldOnce = 'teken-gelezen' | 'getal-gelezen' | 'voorlopig-gelezen' | 'streepje-is-nul' | 'duizendtallen-gelezen';

const MAX_TEXTS = 5000;
const MISSING_UNKNOWN: ReadValue = { value: Number.NaN, reason: 4, notation: 0, flags: 0 };

/** Reads the figures of a table, counts per column how they are written, and adds an issue for what is no figure. */
export function createValueReader(
  plan: RowPlan,
  isCbs: boolean,
  allowUnknown: boolean,
  issues: IssueList,
): ValueReader {
  const counts = new Map<number, Record<Notation, number>>();
  const texts = new Map<string, string>();
  const told = new Set<string>();
  const at = (row: number, column: number, cell: Cell) => ({
    row,
    column,
    columnName: plan.names[column] ?? '',
    value: textOf(cell),
  });
  for (const column of [...plan.values.map(({ index }) => index), plan.numerator, plan.denominator]) {
    counts.set(column, { plain: 0, dutch: 0, english: 0, point: 0, comma: 0 });
  }
  // Reused, so that a million plain figures cost no million objects.
  const plain = { value: 0, reason: 0, notation: 0, flags: 0 };

  function count(notation: Notation, row: number, column: number, cell: Cell): number {
    const found = counts.get(column);
    if (found !== undefined) found[notation] += 1;
    if (notation !== 'plain' && notation !== 'dutch' && texts.size < MAX_TEXTS)
      texts.set(`${row}:${column}`, textOf(cell));
    return NOTATIONS.indexOf(notation);
  }

  function tellOnce(code: ToldOnce, row: number, column: number, cell: Cell, detail: string): void {
    const key = `${code}|${column}|${textOf(cell)}`;
    if (told.has(key) || told.size > MAX_TEXTS) return;
    told.add(key);
    issues.add(code, { ...at(row, column, cell), detail, proposal: code === 'teken-gelezen' ? null : detail });
  }

  function readDash(cell: Cell, row: number, column: number): ReadValue | 'refused' {
    if (isCbs) {
      tellOnce('streepje-is-nul', row, column, cell, '0');
      return { value: 0, reason: 0, notation: 0, flags: 0 };
    }
    if (!allowUnknown) {
      issues.add('streepje', { ...at(row, column, cell), proposal: 'onbekend' });
      return 'refused';
    }
    issues.add('streepje-onbekend', at(row, column, cell));
    return MISSING_UNKNOWN;
  }

  function readBlank(
    cell: Cell,
    row: number,
    column: number,
    hasReason: boolean,
    isKnown: boolean,
  ): ReadValue | 'refused' {
    if (hasReason) return MISSING_UNKNOWN;
    if (isKnown) {
      issues.add('leeg-veld', { ...at(row, column, cell), proposal: 'onbekend' });
      return 'refused';
    }
    issues.add('lege-cel', at(row, column, cell));
    return isCbs ? { ...MISSING_UNKNOWN, reason: REASON_PLACES['not-applicable'] } : MISSING_UNKNOWN;
  }

  function readNumber(parsed: ParsedValue & { kind: 'number' }, cell: Cell, row: number, column: number): ReadValue {
    if (parsed.rewritten) tellOnce('getal-gelezen', row, column, cell, String(parsed.value).replace('.', ','));
    if (parsed.provisional) tellOnce('voorlopig-gelezen', row, column, cell, String(parsed.value).replace('.', ','));
    const notation = count(parsed.notation, row, column, cell);
    const flags = (parsed.provisional ? PROVISIONAL : 0) | (parsed.isPercent ? PERCENT : 0);
    return { value: parsed.value, reason: 0, notation, flags };
  }

  // A numerator or denominator counts, so 1.034 is a thousand; a share of its own it is not.
  function readPartNumber(parsed: ParsedValue & { kind: 'number' }, cell: Cell, row: number, column: number): number {
    const text = String(parsed.value).replace('.', ',');
    const place = { ...at(row, column, cell), proposal: text };
    if (parsed.isPercent) issues.add('geen-getal', place);
    else if (parsed.notation === 'english') issues.add('decimale-punt', place);
    else {
      if (parsed.notation === 'point') tellOnce('duizendtallen-gelezen', row, column, cell, text);
      return readNumber(parsed, cell, row, column).value;
    }
    return Number.NaN;
  }

  return {
    readValue(cell, row, column, hasReason, isKnown) {
      const quick = typeof cell === 'number' ? cell : parsePlain(cell);
      if (quick === quick) {
        const isDutch = typeof cell === 'string' && cell.includes(',');
        const found = counts.get(column);
        if (found !== undefined) found[isDutch ? 'dutch' : 'plain'] += 1;
        plain.value = quick;
        plain.notation = isDutch ? 1 : 0;
        return plain;
      }
      const parsed = parseValue(cell);
      if (parsed.kind === 'number') return readNumber(parsed, cell, row, column);
      if (parsed.kind === 'blank') return readBlank(cell, row, column, hasReason, isKnown);
      if (parsed.kind === 'dash') return readDash(cell, row, column);
      if (parsed.kind === 'missing') {
        tellOnce('teken-gelezen', row, column, cell, formatMissing(parsed.reason, parsed.below));
        return { value: Number.NaN, reason: REASON_PLACES[parsed.reason], notation: 0, flags: 0 };
      }
      addWrong(issues, parsed.why, at(row, column, cell));
      return 'refused';
    },
    readPart(cell, row, column) {
      const parsed = parseValue(cell);
      if (parsed.kind === 'number') return readPartNumber(parsed, cell, row, column);
      if (parsed.kind === 'wrong') addWrong(issues, parsed.why, at(row, column, cell));
      else if (parsed.kind === 'dash') issues.add('streepje', { ...at(row, column, cell), proposal: 'onbekend' });
      else if (parsed.kind === 'missing') {
        tellOnce('teken-gelezen', row, column, cell, formatMissing(parsed.reason, parsed.below));
      }
      return Number.NaN;
    },
    countsOf: (column) => counts.get(column) ?? { plain: 0, dutch: 0, english: 0, point: 0, comma: 0 },
    textAt: (row, column) => texts.get(`${row}:${column}`) ?? '',
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly columnName: string;
  readonly value: string;
}

function addWrong(issues: IssueList, why: WrongValue, place: Place): void {
  const { value } = place;
  if (why === 'excel-error') issues.add('excel-fout', place);
  else if (why === 'leading-zero') issues.add('nul-vooraan', { ...place, proposal: value.replace(/^0+(?=\d)/, '') });
  else if (why === 'too-many-digits') issues.add('te-veel-cijfers', place);
  else if (why === 'grouping') issues.add('verkeerde-puntjes', { ...place, proposal: proposeGrouping(value) });
  else if (why === 'letter') issues.add('letter-in-getal', { ...place, proposal: proposeNumber(unletter(value)) });
  else issues.add('geen-getal', { ...place, proposal: proposeNumber(value) });
}

/** "5l2" -> "512" */
function unletter(text: string): string {
  return text.replace(/[lI]/g, '1').replace(/[oO]/g, '0').replace(/S/g, '5').replace(/B/g, '8');
}

/** "circa 12 zaken" and "12 1)" -> "12"; null when no one number stands in the text. */
function proposeNumber(text: string): string | null {
  const bare = text
    .replace(/^(?:ca\.?|circa|ongeveer|ruim|bijna|±|~|≈) ?/i, '')
    .replace(/ (?:\d|\(\d)\)$| ?[\p{L}%.]{1,20}$/u, '');
  return parseValue(bare).kind === 'number' ? bare.trim() : null;
}

/** "1.23.456" -> "123456"; null when a comma makes it unsure. */
function proposeGrouping(text: string): string | null {
  const [whole = '', ...fractions] = text.split(',');
  if (fractions.length > 1) return null;
  const digits = whole.replaceAll('.', '');
  return fractions[0] === undefined || fractions[0] === '' ? digits : `${digits},${fractions[0]}`;
}
