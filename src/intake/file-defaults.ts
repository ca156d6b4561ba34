import type { Period } from '../domain/period.ts';
import { mayHold } from './area-level-words.ts';
import type { Fact } from './find-facts.ts';
import { type HeaderMeaning, meaningOfHeader } from './header-words.ts';
import type { IntakeAnswers } from './intake-options.ts';
import type { IssueList } from './issue-list.ts';
import type { Known } from './map-columns.ts';
import { findPeriodIn, namesPartOfYear, readParts, readPeriod } from './read-period.ts';
import type { RowPlan } from './row-plan.ts';

/** What holds for the whole file where it has no column for it. */
export interface FileDefaults {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: string | null;
}

/** What stands above the table, and the names of the sheet and the file, in the order in which they are believed. */
export interface Surroundings {
  readonly titles: readonly string[];
  readonly facts: readonly Fact[];
}

/**
 * What holds for every row because no column says it: the sender's answer, else an indicator, area or period that a line above
 * the table, the sheet or the file names. What is still open becomes an issue: a question, or in a foreign file a warning.
 */
export function fileDefaults(
  plan: RowPlan,
  around: Surroundings,
  answers: IntakeAnswers,
  known: Known,
  allowUnknown: boolean,
  issues: IssueList,
): FileDefaults {
  const { values } = plan;
  if (values.length === 0) {
    issues.add('geen-cijfers', {});
    return { indicator: null, area: null, period: null };
  }
  const titles = [...around.facts.filter(({ name }) => !ASIDE.test(name)).map(writeFact), ...around.titles];
  return {
    indicator:
      plan.indicator >= 0 ? null : (answers.indicator ?? findIndicator(plan, titles, known, allowUnknown, issues)),
    area: answers.area ?? findArea(plan, around, known, allowUnknown, issues),
    period: answers.period ?? findPeriod(plan, around.facts, titles, allowUnknown, issues),
  };
}

function findIndicator(
  { values, dimensions }: RowPlan,
  titles: readonly string[],
  known: Known,
  allowUnknown: boolean,
  issues: IssueList,
): string | null {
  if (values.every(({ label }) => label !== '')) return null;
  for (const title of titles) {
    const found = known.indicators.findIn(title);
    if (found === null) continue;
    issues.add('indicator-uit-titel', { value: title, detail: found.name });
    return found.id;
  }
  if (allowUnknown && dimensions.length > 0) return null;
  issues.add(allowUnknown ? 'indicator-onbekend' : 'geen-indicator', {});
  return allowUnknown ? (titles[0] ?? null) : null;
}

function findArea(
  { areas, values }: RowPlan,
  { titles, facts }: Surroundings,
  known: Known,
  allowUnknown: boolean,
  issues: IssueList,
): string | null {
  if (areas.length > 0 || values.every(({ area }) => area !== null)) return null;
  for (const fact of facts.filter(({ name }) => meaningOfHeader(name) === 'area')) {
    const match = known.areas.match(fact.value);
    if (match.kind !== 'area' || !mayHold(fact.name, match.area.level)) continue;
    issues.add('gebied-uit-titel', { value: writeFact(fact), detail: match.area.name });
    return match.area.id;
  }
  for (const title of titles) {
    const match = known.areas.match(title);
    // "Utrecht" alone may be the province.
    if (match.kind !== 'area' || (match.area.level === 'municipality' && !/\bgem(?:eente|\.)/i.test(title))) continue;
    issues.add('gebied-uit-titel', { value: title, detail: match.area.name });
    return match.area.id;
  }
  issues.add(allowUnknown ? 'gebied-ontbreekt' : 'geen-gebied', {});
  return null;
}

/** Lines that say when or by whom the file was made, and not what its figures are about. */
const ASIDE =
  /datum|^(?:bron|source|versie|auteur|contact|opge|gemaakt|gegenereerd|afdeling|organisatie|status|toelichting|eenheid)/i;

function writeFact({ name, value }: Fact): string {
  return `${name}: ${value}`;
}

/** The period that lines such as "Jaar: 2019" and "Kwartaal: 4" tell together; null when they tell none. */
function periodOfFacts(facts: readonly Fact[]): Period | null {
  const valueOf = (meaning: HeaderMeaning): string | undefined =>
    facts.find(({ name }) => !ASIDE.test(name) && meaningOfHeader(name) === meaning)?.value;
  const [year, quarter, month] = [valueOf('year'), valueOf('quarter'), valueOf('month')];
  const whole = valueOf('period') ?? (year === undefined ? (quarter ?? month) : undefined);
  const read =
    whole === undefined
      ? readParts(year, month ?? quarter, month === undefined ? 'quarter' : 'month')
      : readPeriod(whole);
  return read.kind === 'period' ? read.period : null;
}

function findPeriod(
  plan: RowPlan,
  facts: readonly Fact[],
  titles: readonly string[],
  allowUnknown: boolean,
  issues: IssueList,
): string | null {
  if (
    plan.period >= 0 ||
    plan.year >= 0 ||
    plan.values.every(({ period, lacks }) => period !== null && lacks !== 'year')
  )
    return null;
  const told = periodOfFacts(facts);
  if (told !== null) {
    issues.add('periode-uit-titel', {
      value: facts
        .filter(({ name }) => !ASIDE.test(name))
        .map(writeFact)
        .join(', '),
      detail: told,
    });
    return told;
  }
  for (const title of titles) {
    const found = findPeriodIn(title.replace(/\.\w{2,4}$/, ''));
    if (found === null) continue;
    // A sheet "K1" in a file "2019": the year as a whole is not what its figures are of.
    const isWhole = plan.quarter < 0 && plan.month < 0 && plan.values.every(({ lacks }) => lacks === null);
    if (found.length === 4 && isWhole && titles.some(namesPartOfYear)) break;
    issues.add('periode-uit-titel', { value: title, detail: found });
    return found;
  }
  issues.add(allowUnknown ? 'periode-ontbreekt' : 'geen-periode', {});
  return null;
}
