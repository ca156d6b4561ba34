import type { IntakeAnswers } from './intake-options.ts';
import type { IssueList } from './issue-list.ts';
import type { Known } from './map-columns.ts';
import { findPeriodIn, namesPartOfYear } from './read-period.ts';
import type { RowPlan } from './row-plan.ts';

/** What holds for the whole file where it has no column for it. */
export interface FileDefaults {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: string | null;
}

/**
 * What holds for every row because no column says it: the sender's answer, else an indicator or period that a title, the
 * sheet or the file names. What is still open becomes an issue: a question, or in a foreign file a warning.
 */
export function fileDefaults(
  plan: RowPlan,
  titles: readonly string[],
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
  return {
    indicator:
      plan.indicator >= 0 ? null : (answers.indicator ?? findIndicator(plan, titles, known, allowUnknown, issues)),
    area: answers.area ?? openArea(plan, allowUnknown, issues),
    period: answers.period ?? findPeriod(plan, titles, allowUnknown, issues),
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

function openArea({ areas, values }: RowPlan, allowUnknown: boolean, issues: IssueList): null {
  if (areas.length === 0 && values.some(({ area }) => area === null)) {
    issues.add(allowUnknown ? 'gebied-ontbreekt' : 'geen-gebied', {});
  }
  return null;
}

function findPeriod(plan: RowPlan, titles: readonly string[], allowUnknown: boolean, issues: IssueList): string | null {
  if (
    plan.period >= 0 ||
    plan.year >= 0 ||
    plan.values.every(({ period, lacks }) => period !== null && lacks !== 'year')
  )
    return null;
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
