import type { Period, PeriodKind } from '../domain/period.ts';
import { decideDates, periodOfDay } from './decide-dates.ts';
import type { IntakeAnswers } from './intake-options.ts';
import type { IssueList } from './issue-list.ts';
import type { KeyReader, PeriodEntry } from './key-reader.ts';
import { type ObservationStore, REFUSED } from './observation-store.ts';
import type { RowPlan } from './row-plan.ts';

export interface SettledPeriod {
  /** The period, or in a foreign file what stands there. */
  readonly text: string;
  /** null when it is no period of the package. */
  readonly period: Period | null;
}

/**
 * The period of every entry, by its place. Days become months, quarters or years as their column and indicators decide;
 * what cannot be decided is null, its observations are refused, and an issue asks.
 */
export function settlePeriods(
  store: ObservationStore,
  plan: RowPlan,
  keys: KeyReader,
  answers: IntakeAnswers,
  allowUnknown: boolean,
  issues: IssueList,
): SettledPeriod[] {
  const days = keys.periods.map(({ read }) => read).filter(({ kind }) => kind === 'date' || kind === 'either');
  const hints = {
    order: answers.dateOrder ?? null,
    unit: answers.dateUnit ?? null,
    frequency: frequencyOf(store, keys),
  };
  const decision = decideDates(days, hints);
  const settled = keys.periods.map((entry): SettledPeriod => {
    const { read, text } = entry;
    if (read.kind === 'period') return { text: read.period, period: read.period };
    if (read.kind === 'unknown') return { text, period: null };
    const period = periodOfDay(read, decision);
    const at = { row: entry.row, column: entry.column, columnName: plan.names[entry.column] ?? '', value: text };
    if (period !== null) {
      issues.add('periode-gelezen', { ...at, detail: period, proposal: period });
      return { text: period, period };
    }
    if (allowUnknown && read.kind === 'date') {
      issues.add('dag-gelezen', { ...at, detail: read.date });
      return { text: read.date, period: null };
    }
    issues.add('dubbelzinnige-datum', { ...at, ...describeDoubt(entry) });
    return { text: '', period: null };
  });
  for (let place = 0; place < store.length; place += 1) {
    const found = settled[store.period[place] ?? 0];
    const isFree =
      allowUnknown && found !== undefined && keys.periods[store.period[place] ?? 0]?.read.kind !== 'either';
    if (found?.period == null && !isFree) store.flags[place] = (store.flags[place] ?? 0) | REFUSED;
  }
  return settled;
}

function describeDoubt({ read }: PeriodEntry): { detail: string; choices: string[] } {
  if (read.kind === 'either')
    return { detail: `${read.dayFirst} of ${read.monthFirst}`, choices: [read.dayFirst, read.monthFirst] };
  const date = read.kind === 'date' ? read.date : '';
  const [year = '', month = '1'] = date.split('-');
  const choices = [`${year}-M${month}`, `${year}-K${Math.ceil(Number(month) / 3)}`, year];
  return { detail: `een maand (${choices[0]}), een kwartaal (${choices[1]}) of een jaar (${year})`, choices };
}

/** How often the known indicators of the file are measured, when they agree; else null. */
function frequencyOf(store: ObservationStore, keys: KeyReader): PeriodKind | null {
  const found = new Set(keys.indicators.map(({ indicator }) => indicator?.frequency ?? null));
  const [only = null] = found;
  return store.length > 0 && found.size === 1 ? only : null;
}
