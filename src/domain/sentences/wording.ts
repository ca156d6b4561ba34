import { capitalise, formatCountWord, formatNumber, formatPercent, formatPeriod, formatValue } from '../format-nl.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import type { Period } from '../period.ts';
import { isQuarter } from '../period.ts';
import type { Reading } from '../reading.ts';

/** Marks on a scale, not things that one counts: they are not written behind the number. */
const BARE_UNITS: ReadonlySet<string> = new Set(['', 'rapportcijfer', 'cijfer', 'score', 'index']);
const WORDS_UP_TO = 20;

export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The singular or plural verb for the subject of an indicator. */
export function verb(indicator: Pick<Indicator, 'plural'>, singular: string, plural: string): string {
  return indicator.plural ? plural : singular;
}

/** The subject as the first word of a sentence. */
export function subjectFirst(indicator: Pick<Indicator, 'subject'>): string {
  return capitalise(indicator.subject);
}

/** The subject inside a sentence: without its capital, unless it is an abbreviation or a name (CSV's, Burgernet). */
export function subjectInside(indicator: Pick<Indicator, 'subject' | 'name' | 'definition'>): string {
  const { subject } = indicator;
  const [first = ''] = subject.split(/[\s-]/);
  if (/[A-Z\d]/.test(first.slice(1)) || isName(first, indicator)) return subject;
  return subject.slice(0, 1).toLowerCase() + subject.slice(1);
}

/** "589 misdrijven", "64%", "8,5"; without the unit when the subject says it already. */
export function amount(value: number, indicator: Indicator): string {
  const text = formatValue(value, indicator);
  const said = indicator.subject.toLowerCase().includes(indicator.unit.toLowerCase());
  return indicator.unit === '%' || said || value === 1 || BARE_UNITS.has(indicator.unit)
    ? text
    : `${text} ${indicator.unit}`;
}

/** Two values that are compared, with as many decimals as it takes to see that they differ (8,3 and 8,4). */
export function amountsApart(first: number, second: number, indicator: Indicator): [string, string] {
  const write = indicator.unit === '%' ? formatPercent : formatNumber;
  for (let decimals = indicator.decimals; decimals < indicator.decimals + 3; decimals += 1) {
    const texts: [string, string] = [write(first, decimals), write(second, decimals)];
    if (texts[0] !== texts[1] || first === second) return texts;
  }
  return [write(first, indicator.decimals), write(second, indicator.decimals)];
}

/** "12 tot 24", "9,2 tot 13,3%"; a limit that is absent counts as 0. */
export function writeRange({ lower, upper }: Limits, indicator: Indicator): string {
  const [from, to] = amountsApart(lower ?? 0, upper ?? 0, indicator);
  return `${from.replace('%', '')} tot ${to}`;
}

/** "het 4e kwartaal 2019", "2019". */
export function thePeriod(period: Period): string {
  return `${isQuarter(period) ? 'het ' : ''}${formatPeriod(period)}`;
}

/** "in het 4e kwartaal 2019", "in 2019". */
export function inPeriod(period: Period): string {
  return `in ${thePeriod(period)}`;
}

/** 14 -> "veertien", 21 -> "21". */
export function countWord(count: number): string {
  return formatCountWord(count, WORDS_UP_TO);
}

/** (1, 'kwartaal', 'kwartalen') -> "één kwartaal". */
export function counted(count: number, singular: string, plural: string): string {
  return `${countWord(count)} ${count === 1 ? singular : plural}`;
}

/** "589 in 2019, 299 in 2018": the bare figures, for a difference that no signal supports; null without a figure. */
export function writeComparison({ figure, previous, indicator }: Reading): string | null {
  const now = writeFigure(figure, indicator);
  if (now === null) return null;
  const before = writeFigure(previous, indicator);
  return before === null ? now : `${now}, ${before}`;
}

/** "Voorbeeldcijfers." behind a text that rests on them; '' otherwise. */
export function exampleNote(observations: readonly (Observation | null)[]): string {
  return observations.some((each) => each?.origin === 'example') ? ' Voorbeeldcijfers.' : '';
}

function writeFigure(observation: Observation | null, indicator: Indicator): string | null {
  if (observation === null || observation.value === null) return null;
  const provisional = observation.status === 'provisional' ? ' (voorlopig)' : '';
  return `${formatValue(observation.value, indicator)} ${inPeriod(observation.period)}${provisional}`;
}

/** A word that keeps its capital inside the name or definition is a name. */
function isName(word: string, { name, definition }: Pick<Indicator, 'name' | 'definition'>): boolean {
  const inside = [name, ...definition.split(/[.!?:]\s+/)].flatMap((sentence) => sentence.split(/[\s(]+/).slice(1));
  return word.length > 1 && /^[A-Z]/.test(word) && inside.some((each) => each.startsWith(word));
}
