import type { Indicator } from './indicator.ts';
import type { MissingReason } from './observation.ts';
import type { Period, Quarter } from './period.ts';
import { kindOf, quarterNumber, yearOf } from './period-math.ts';
import type { Change } from './reading.ts';

/** Stands where a number would be. It is never 0. */
export const MISSING_MARK = '–';

const MINUS = '\u2212';
const MONTH_NAMES = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const SHORT_MONTH_NAMES = 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'.split(' ');
const COUNT_WORDS =
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );

/** 6052 -> "6.052", (11.64, 1) -> "11,6"; half rounds away from zero; a minus is U+2212; "–" for NaN and infinity. */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return MISSING_MARK;
  const digits = roundHalfUp(Math.abs(value), decimals).toFixed(decimals);
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, '.');
  const sign = value < 0 && /[1-9]/.test(digits) ? MINUS : '';
  return fraction ? `${sign}${grouped},${fraction}` : `${sign}${grouped}`;
}

/** (11.64, 1) -> "11,6%". The value is in percent already. */
export function formatPercent(value: number, decimals = 0): string {
  return Number.isFinite(value) ? `${formatNumber(value, decimals)}%` : MISSING_MARK;
}

/** 9 -> "+9%", -4 -> "−4%", and what rounds to nothing "0%". */
export function formatSignedPercent(value: number, decimals = 0): string {
  const text = formatPercent(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** The size of a change without its direction: "97%", "0,4 pp", "3"; a small change does not become "0%". */
export function formatChange(change: Change, indicator?: Pick<Indicator, 'decimals'>): string {
  const size = Math.abs(change.amount);
  if (change.type === 'percent') return formatPercent(size, size > 0 && size < 0.5 ? 1 : 0);
  if (change.type === 'points') return `${formatNumber(size, indicator?.decimals ?? 1)} pp`;
  return formatNumber(size, indicator?.decimals ?? 0);
}

/** A value as a figure: "589", "6.052", "11,6%"; only the percent sign is written with it; "–" when it is missing. */
export function formatValue(value: number | null, indicator: Pick<Indicator, 'unit' | 'decimals' | 'kind'>): string {
  if (value === null) return MISSING_MARK;
  const isPercent = indicator.unit === '%';
  return isPercent ? formatPercent(value, indicator.decimals) : formatNumber(value, indicator.decimals);
}

/** "2019", "4e kwartaal 2019", "december 2019". */
export function formatPeriod(period: Period): string {
  return periodText(period, 'kwartaal', MONTH_NAMES);
}

/** "2019", "4e kw. 2019", "dec. 2019". */
export function formatPeriodShort(period: Period): string {
  return periodText(period, 'kw.', SHORT_MONTH_NAMES);
}

/** From one quarter to another: whole years as "2015–2017", else "2e kw. 2015 t/m 3e kw. 2017". */
export function formatQuarterSpan(from: Quarter, to: Quarter): string {
  if (from === to) return formatPeriod(from);
  if (quarterNumber(from) !== 1 || quarterNumber(to) !== 4) {
    return `${formatPeriodShort(from)} t/m ${formatPeriodShort(to)}`;
  }
  return yearOf(from) === yearOf(to) ? yearOf(to) : `${yearOf(from)}–${yearOf(to)}`;
}

/** "2020-01-14" -> "14 januari 2020"; a text that is no ISO date comes back as it is. */
export function formatDate(date: string): string {
  return dateText(date, MONTH_NAMES);
}

const DUTCH_CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
  hour12: false,
});

/** "2020-01-14T13:12:00Z" -> "14 januari 2020, 14.12 uur", as the clock in the Netherlands had it; any other text comes back as it is. */
export function formatMoment(moment: string): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return moment;
  const [day, month, year, hour, minute] = DUTCH_CLOCK.format(time).match(/\d+/g) ?? [];
  return `${formatDate(`${year}-${month}-${day}`)}, ${hour}.${minute} uur`;
}

/** "2020-01-14" -> "14 jan. 2020". */
export function formatDateShort(date: string): string {
  return dateText(date, SHORT_MONTH_NAMES);
}

/** Why a value is absent, in words; the threshold is the indicator's disclosureThreshold. */
export function formatMissing(reason: MissingReason | null, threshold: number | null = null): string {
  if (reason === 'small') return threshold === null ? 'te klein aantal' : `minder dan ${formatNumber(threshold)}`;
  if (reason === 'withheld') return 'afgeschermd';
  if (reason === 'secret') return 'geheim';
  return reason === 'not-applicable' ? 'n.v.t.' : 'onbekend';
}

/** 2 -> "twee"; above twelve (or the given bound, at most twenty) digits. */
export function formatCountWord(count: number, upTo = 12): string {
  const word = count <= upTo ? COUNT_WORDS[count] : undefined;
  return word ?? formatNumber(count);
}

/** ["a", "b", "c"] -> "a, b en c". */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} en ${last}`;
}

/** First letter as a capital, for the start of a sentence; "één" becomes "Eén". */
export function capitalise(text: string): string {
  if (text.startsWith('één')) return `Eén${text.slice(3)}`;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** First letter small, for inside a sentence; words of capitals ("CSV's") stay as they are. */
export function uncapitalise(text: string): string {
  return /^[A-Z][A-Z0-9]/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

function periodText(period: Period, quarterWord: string, months: readonly string[]): string {
  const kind = kindOf(period);
  if (kind === 'year') return period;
  if (kind === 'quarter') return `${period.slice(6)}e ${quarterWord} ${yearOf(period)}`;
  return `${months[Number(period.slice(6)) - 1] ?? ''} ${yearOf(period)}`;
}

function dateText(date: string, months: readonly string[]): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return year && day && name ? `${Number(day)} ${name} ${year}` : date;
}

/** (11.64, 1) -> 11.6, (-0.5, 0) -> -1: the number that formatNumber writes, without its marks. */
export function roundTo(value: number, decimals: number): number {
  const size = roundHalfUp(Math.abs(value), decimals);
  return value < 0 && size !== 0 ? -size : size;
}

/** By shifting the decimal exponent, because 1.005 * 100 is 100.49999999999999. */
function roundHalfUp(size: number, decimals: number): number {
  const text = String(size);
  if (text.includes('e')) return size;
  return Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`);
}
