import { parsePeriod, readRoman, spellQuarter } from '../domain/parse-period.ts';
import type { Period } from '../domain/period.ts';
import { toMonth, toQuarter, toYear } from '../domain/period-math.ts';
import { type Cell, textOf } from './cell.ts';

/** Whether 3-4-2020 is 3 April or 4 March. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * A cell that says when. date: a day, whose column decides whether it stands for a month, a quarter or a year. either: a
 * day such as 3-4-2020, with the day first or the month first, and the mark between them. order is what a day such as 31-12-2019
 * proves of its column. exact is false when it is written in another way than the
 * package does. proposal: what an unreadable cell probably means.
 */
export type ReadPeriod =
  | { readonly kind: 'period'; readonly period: Period; readonly provisional: boolean; readonly exact: boolean }
  | { readonly kind: 'date'; readonly date: string; readonly provisional: boolean; readonly order: DateOrder | null }
  | { readonly kind: 'either'; readonly dayFirst: string; readonly monthFirst: string; readonly mark: string }
  | { readonly kind: 'unknown'; readonly proposal: string | null };

/** Reads a period or a day in any notation that people use, Excel's serial days (43830) among them. Never throws. */
export function readPeriod(cell: Cell): ReadPeriod {
  const text = textOf(cell);
  const either = readEither(text);
  if (either !== null) return either;
  const parsed = parsePeriod(text);
  if (parsed?.kind === 'date') return { ...parsed, order: null };
  if (parsed !== null) return { ...parsed, exact: parsed.period === text };
  const date = readSerial(text);
  if (date !== null) return { kind: 'date', date, provisional: false, order: null };
  const period = readCompact(text);
  if (period !== null) return { kind: 'period', period, provisional: false, exact: false };
  return { kind: 'unknown', proposal: proposePeriod(text) };
}

/** A year and a part of it from two columns: ("2019", "4", "quarter") -> 2019-K4; a blank part is the whole year. */
export function readParts(year: Cell | undefined, part: Cell | undefined, unit: 'quarter' | 'month'): ReadPeriod {
  const read = readPeriod(year ?? '');
  const text = textOf(part)
    .toLowerCase()
    .replace(/[.,]0$/, '');
  if (read.kind !== 'period' || read.period.length !== 4 || text === '') return read;
  if (/^(?:jaar|totaal|heel jaar|0|jaartotaal)$/.test(text)) return read;
  const whole = unit === 'quarter' ? readQuarterPart(read.period, text) : readMonthPart(read.period, text);
  return whole === null ? { kind: 'unknown', proposal: null } : { ...read, period: whole, exact: true };
}

/** The quarter or month of a row in the year that holds for the file; unknown when the file is about another one. */
export function readPartOf(period: string, part: Cell, unit: 'quarter' | 'month'): ReadPeriod {
  const read = readParts(period.slice(0, 4), part, unit);
  const isOther = period.length > 4 && (read.kind !== 'period' || read.period !== period);
  return isOther ? { kind: 'unknown', proposal: null } : read;
}

/** True for a quarter or month without its year: "K1", "kw 1", "1e kwartaal", "jan.", "M01"; a bare number is none. */
export function isPartOfYear(text: string): boolean {
  const word = text.trim().toLowerCase();
  return /\D/.test(word) && (readQuarterPart('2019', word) !== null || readMonthPart('2019', word) !== null);
}

function readQuarterPart(year: string, text: string): Period | null {
  const spelled = spellQuarter(text);
  const [, number] = /^(?:k|q|kw\.?|kwartaal)? ?0?([1-4])(?:e|de|ste)? ?(?:k|q|kw\.?|kwartaal)?$/.exec(spelled) ?? [];
  const quarter = number === undefined ? readRoman(text) : Number(number);
  return quarter === null ? null : toQuarter(Number(year), quarter);
}

function readMonthPart(year: string, text: string): Period | null {
  const [, number] = /^(?:m|mm)?(0?[1-9]|1[0-2])$/.exec(text) ?? [];
  if (number !== undefined) return toMonth(Number(year), Number(number));
  const named = parsePeriod(`${text} ${year}`);
  return named?.kind === 'period' && named.period.includes('M') ? named.period : null;
}

/** 3-4-2020, 3/4/2020 and 03-04-20: 3 April or 4 March. */
function readEither(text: string): ReadPeriod | null {
  const [, first, mark, second, written] =
    /^(\d\d?)([-/.])(\d\d?)\2((?:19|20|21)\d\d|[0-2]\d)(?: 0?0:00(?::00)?)?$/.exec(text) ?? [];
  if (first === undefined || mark === undefined || second === undefined || written === undefined) return null;
  const year = written.length === 2 ? `20${written}` : written;
  const dayFirst = isoDate(Number(year), Number(second), Number(first));
  const monthFirst = isoDate(Number(year), Number(first), Number(second));
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst)
    return { kind: 'either', dayFirst, monthFirst, mark };
  const date = dayFirst ?? monthFirst;
  const known = dayFirst === null ? 'month-first' : 'day-first';
  const order = dayFirst === monthFirst ? null : known;
  return date === null ? null : { kind: 'date', date, provisional: false, order };
}

/** Days since 1899-12-30, as Excel counts: 43830 is 2019-12-31. Only days of 1990 to 2099. */
function readSerial(text: string): string | null {
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (days < 32_874 || days > 73_050) return null;
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

/** 201912; 20194 is no period. */
function readCompact(text: string): Period | null {
  const [, year, month] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year === undefined ? null : toMonth(Number(year), Number(month));
}

function proposePeriod(text: string): string | null {
  const [, year, quarter] = /^((?:19|20)\d\d) ?[-./ ] ?0?([1-4])$/.exec(text) ?? [];
  if (year !== undefined) return toQuarter(Number(year), Number(quarter));
  const mended = text.replace(/[oO](?=\d)|(?<=\d)[oO]/g, '0').replace(/[lI](?=\d)|(?<=\d)[lI]/g, '1');
  const parsed = mended === text ? null : parsePeriod(mended);
  if (parsed?.kind === 'period') return parsed.period;
  const [, spoken] = /\b((?:19|20)\d\d)\b/.exec(text) ?? [];
  const [, part] = /\b(?:k|q|kw|kwartaal) ?([1-4])\b/i.exec(text) ?? [];
  if (spoken === undefined) return null;
  return part === undefined ? null : toQuarter(Number(spoken), Number(part));
}

/** True for a title with a quarter or month and no year: "Blad K1", "1e kwartaal". */
export function namesPartOfYear(title: string): boolean {
  const words = title
    .slice(0, 300)
    .replace(/\.\w{2,4}$/, '')
    .split(/[\s_,;:()-]+/);
  const names = words.flatMap((word, index) => [word, `${word} ${words[index + 1] ?? ''}`]);
  return findPeriodIn(title) === null && names.some(isPartOfYear);
}

/** Words that make a stretch of time of a period: "t/m september 2019" is no month, and "week 3 2019" no year. */
const STRETCH =
  /(?:^|[^\p{L}])(?:t\/m|tm|tot|sinds|vanaf|half ?jaar|half ?jaren|helft|week|weken|wk|schooljaar|seizoen|cumulatie\p{L}{1,3}|ytd)(?:$|[^\p{L}])|\b(?:19|20)\d\d ?\/ ?(?:\d\d){1,2}\b/iu;
/** When the figures were counted or sent says nothing of the time they are about. */
const TAKEN_ON =
  /(?:indeling|basisjaar|prijspeil|peildatum|stand(?: op| per)?|per|d\.?d\.?|export|download|versie|update|bijgewerkt)[ :_-]{1,3}(?:\d\d?[ -](?:\p{L}{3,9}|\d\d?)[ -]\d{4}|\d{4}-\d\d-\d\d|\d{8}|(?<=(?:indeling|basisjaar|prijspeil) )(?:19|20)\d\d)/giu;

/** What follows names where the figures come from, and perhaps when that was written. */
const SOURCE = /(?:^|[^\p{L}])(?:bron(?:nen)?|source)(?:$|[^\p{L}])/iu;

/** The period without a time of day, for a title such as "Cybercrime 4e kwartaal 2019"; null when there is not exactly one. */
export function findPeriodIn(title: string): Period | null {
  const whole = title.slice(0, 300);
  const source = whole.search(SOURCE);
  const text = (source < 0 ? whole : whole.slice(0, source)).replace(TAKEN_ON, ' ');
  if (STRETCH.test(text) || isRange(text)) return null;
  const found = new Set<Period>();
  const words = text.replace(/[_,;:()]/g, ' ').split(/\s+/);
  for (let start = 0; start < words.length; start += 1) {
    for (const length of [3, 2, 1]) {
      const parsed = parsePeriod(words.slice(start, start + length).join(' '));
      if (parsed === null) continue;
      // "14 januari 2020" and "14 jan '20" are days, on which somebody made the file or took the count.
      const isDay = parsed.kind === 'date' || (parsed.period.includes('M') && /^\d\d?$/.test(words[start - 1] ?? ''));
      if (!isDay && parsed.kind === 'period') found.add(parsed.period);
      start += length - 1;
      break;
    }
  }
  const years = [...found].filter((period) => period.length === 4);
  const parts = [...found].filter((period) => period.length > 4);
  const [only] = parts.length > 0 ? parts : years;
  return parts.length === 1 || (parts.length === 0 && years.length === 1) ? (only ?? null) : null;
}

/** "januari - september 2019", "K1 en K2 2019": a part of a year before the one that the year belongs to. */
function isRange(text: string): boolean {
  const [, first = ''] =
    /(?:^|\s)(\S{1,12}(?: (?:kwartaal|kw\.?))?) ?(?:[-–]|en|tot) ?\S{1,12}(?: (?:kwartaal|kw\.?))?,? (?:19|20)\d\d/iu.exec(
      text,
    ) ?? [];
  return isPartOfYear(first);
}

function isoDate(year: number, month: number, day: number): string | null {
  if (!(month >= 1 && month <= 12) || !(day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${toYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
