import { isPeriod, type Period } from './period.ts';
import { toMonth, toQuarter, toYear } from './period-math.ts';

/**
 * A period, or a day: whether 31-12-2019 stands for a month, a quarter or a year only the rest of its column can tell.
 * provisional is true when the text carries the star of Statistics Netherlands (2019*, 2019**) or says "voorlopig".
 */
type ParsedPeriod =
  | { readonly kind: 'period'; readonly period: Period; readonly provisional: boolean }
  | { readonly kind: 'date'; readonly date: string; readonly provisional: boolean };

const MONTHS = new Map(
  'januari jan january|februari feb february|maart mrt mar march|april apr|mei may|juni jun june|juli jul july|augustus aug august|september sep sept|oktober okt oct october|november nov|december dec'
    .split('|')
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
const ROMAN = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);
const PROVISIONAL = / ?(?:\*{1,2}|\(?(?:nader )?voorl(?:opig|\.)?\)?|\(n?v\))$/;
const FINAL = / ?\(?def(?:initief|\.)?\)?$/;

type Read = (first: string, second: string) => Period | null;
const quarterAfterYear: Read = (year, quarter) => toQuarter(Number(year), Number(quarter));
const yearAfterQuarter: Read = (quarter, year) => toQuarter(Number(year), Number(quarter));
const shortYearAfterQuarter: Read = (quarter, year) => toQuarter(2000 + Number(year), Number(quarter));
const monthAfterYear: Read = (year, month) => toMonth(Number(year), Number(month));

const NOTATIONS: readonly (readonly [RegExp, Read])[] = [
  // 2019.0 is what a program makes of a year that it took for a number.
  [/^(?:jaar )?(\d{4})(?:jj00|[.,]0)?$/, (year) => toYear(Number(year))],
  // 2019-K4, 2019K4, 2019/Q4, 2019 - Q4, 2019KW04, 2019 kwartaal 4
  [/^(\d{4})(?: ?[-/._] ?| )?(?:k|q|kw\.?|kwartaal)[ -]?0?([1-4])$/, quarterAfterYear],
  // Q4 2019, kw 4 2019, kwartaal 4, 2019
  [/^(?:k|q|kw\.?|kwartaal)[ -]?0?([1-4])(?: ?[-/._] ?| |, | van )(\d{4})$/, yearAfterQuarter],
  // 4e kwartaal 2019, 4e kw. 2019, 4Q2019
  [/^([1-4])(?:e|de|ste)? ?(?:q|kw\.?|kwartaal)(?:[ -]|, | van )?(\d{4})$/, yearAfterQuarter],
  // 2019 4e kwartaal
  [/^(\d{4})[ -]([1-4])(?:e|de|ste)? ?(?:q|kw\.?|kwartaal)$/, quarterAfterYear],
  // K4-19, Q4 '19, 4e kw 19
  [/^(?:k|q|kw\.?)[ -]?([1-4])[ /-]?'?([0-2]\d)$/, shortYearAfterQuarter],
  [/^([1-4])e? ?(?:k|q|kw\.?|kwartaal)[ /-]?'?([0-2]\d)$/, shortYearAfterQuarter],
  // IV-2019, 2019 IV
  [/^(i{1,3}|iv)[ /-](\d{4})$/, (quarter, year) => toQuarter(Number(year), ROMAN.get(quarter) ?? 0)],
  [/^(\d{4})[ /-](i{1,3}|iv)$/, (year, quarter) => toQuarter(Number(year), ROMAN.get(quarter) ?? 0)],
  // 2019-M12, 2019M12, 2019MM12, 2019-12, 12-2019
  [/^(\d{4})-?mm?(0?[1-9]|1[0-2])$/, monthAfterYear],
  [/^(\d{4})[-/](0[1-9]|1[0-2])$/, monthAfterYear],
  [/^(0?[1-9]|1[0-2])[-/](\d{4})$/, (month, year) => monthAfterYear(year, month)],
  // december 2019, 2019 december, dec-19, dec/19, dec. '19
  [/^([a-z]{3,9})\.?[ -]?(\d{4})$/, (name, year) => namedMonth(name, Number(year))],
  [/^(\d{4})[ -]?([a-z]{3,9})\.?$/, (year, name) => namedMonth(name, Number(year))],
  [/^([a-z]{3,9})\.?[ /-]'?(\d\d)$/, (name, year) => namedMonth(name, fullYear(Number(year)))],
];

/** Reads any notation people use for a year, quarter, month or day; null when the text is none of them. Never throws. */
export function parsePeriod(text: string): ParsedPeriod | null {
  if (text.length > 60) return null;
  const whole = text.replace(/\s+/g, ' ').trim().toLowerCase();
  const bare = whole.replace(PROVISIONAL, '');
  const provisional = bare !== whole;
  const plain = spellQuarter(bare.replace(FINAL, ''));
  for (const [pattern, read] of NOTATIONS) {
    const [matched, first = '', second = ''] = pattern.exec(plain) ?? [];
    const period = matched === undefined ? null : read(first, second);
    if (period !== null && isPeriod(period)) return { kind: 'period', period, provisional };
  }
  const date = parseDate(plain);
  return date === null ? null : { kind: 'date', date, provisional };
}

/** "eerste kwartaal" and "1st quarter" -> "1e kwartaal"; any other text as it is. */
export function spellQuarter(text: string): string {
  return ORDINALS.reduce((result, word, index) => result.replace(word, `${index + 1}e`), text)
    .replace(/\b([1-4])(?:st|nd|rd|th)\b/, '$1e')
    .replace('quarter', 'kwartaal');
}

/** 1 to 4 for a Roman number in small letters; null for any other text. */
export function readRoman(text: string): number | null {
  return ROMAN.get(text) ?? null;
}

/** 31-12-2019, 31.12.2019, 31 december 2019, 2019-12-31 (with or without a time) -> ISO date. */
function parseDate(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[t ][\d:.]{5,12}z?)?$/.exec(text);
  if (iso) return toDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(\d\d?)[ -]([a-z]{3,9})\.?[ -](\d{4})$/.exec(text);
  if (named) return toDate(Number(named[3]), MONTHS.get(named[2] ?? '') ?? 0, Number(named[1]));
  const [, day, mark, month, year] = /^(\d\d?)([-./])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  // 3/4/2019 is 3 April here and 4 March in an English file; with any other mark the day comes first.
  if (mark === '/' && Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month)) return null;
  return toDate(Number(year), Number(month), Number(day));
}

function toDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2199) || !(month >= 1 && month <= 12)) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!(day >= 1 && day <= lastDay)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function namedMonth(name: string, year: number): Period | null {
  const month = MONTHS.get(name);
  return month === undefined ? null : toMonth(year, month);
}

/** 19 -> 2019 and 98 -> 1998; from 30 to 69 either century is possible, and 0 is no year. */
function fullYear(year: number): number {
  if (year < 30) return 2000 + year;
  return year < 70 ? 0 : 1900 + year;
}
