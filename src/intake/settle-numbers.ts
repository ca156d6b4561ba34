import { groupBy } from '../package/group-by.ts';
import { decideNotation, type NotationCounts, type NotationDecision, styleOfFile } from './decide-notation.ts';
import type { IntakeAnswers } from './intake-options.ts';
import type { IssueList } from './issue-list.ts';
import type { KeyReader } from './key-reader.ts';
import { type ObservationStore, REFUSED } from './observation-store.ts';
import { type Notation, otherReading } from './parse-value.ts';
import type { RowPlan } from './row-plan.ts';
import { NOTATIONS, type ValueReader } from './value-reader.ts';

/**
 * Gives every number the meaning that its column decides, in place: 1.234 becomes 1234 or 1,234. A number that stays
 * ambiguous, or that is written otherwise than the rest of its column, is refused and becomes an issue.
 */
export function settleNumbers(
  store: ObservationStore,
  plan: RowPlan,
  keys: KeyReader,
  values: ValueReader,
  answers: IntakeAnswers,
  issues: IssueList,
): void {
  const columns = plan.values.map(({ index }) => index);
  const file = styleOfFile([...columns, plan.numerator, plan.denominator].map((column) => values.countsOf(column)));
  const hasCounts = whoCounts(store, keys);
  const decisions = new Map<number, NotationDecision>();
  // Columns of one thing in several periods or areas are written alike, and decide together.
  const groups = groupBy(plan.values, ({ index, label, unit, period, area }) =>
    period === null && area === null ? String(index) : `${label}|${unit ?? ''}`,
  );
  for (const group of groups.values()) {
    const counts = addCounts(group.map(({ index }) => values.countsOf(index)));
    for (const { index, name, unit } of group) {
      const answer = answerFor(name, answers);
      const isCount = hasCounts.get(index) ?? (/^aantal|aantal$/i.test(unit ?? name) ? true : null);
      decisions.set(index, decideNotation(counts, { answer, isCount, file }));
    }
  }
  const told = new Set<number>();
  for (let place = 0; place < store.length; place += 1) {
    const notation = NOTATIONS[store.notation[place] ?? 0];
    if (notation === 'plain' || notation === undefined) continue;
    const column = store.column[place] ?? 0;
    const decision = decisions.get(column);
    if (decision === undefined) continue;
    const { style, mixed, from } = decision;
    if (notation === 'dutch' && style !== 'english') continue;
    const value = store.value[place] ?? Number.NaN;
    const row = store.row[place] ?? 0;
    const text = values.textAt(row, column) || toDutch(value);
    const at = { row, column, columnName: plan.names[column] ?? '', value: text };
    const tell = (code: 'punt-als-komma' | 'duizendtallen-gelezen', proposal: string): void => {
      if (!told.has(column)) issues.add(code, { ...at, proposal });
      told.add(column);
    };
    if (notation === 'point' || notation === 'comma') {
      const other = otherReading(value, notation);
      if (style === 'unknown' || (mixed && from !== 'answer')) {
        refuse(store, place);
        const [thousand, fraction] = notation === 'point' ? [value, other] : [other, value];
        issues.add('dubbelzinnig-getal', {
          ...at,
          detail: `${toDutch(thousand)} of ${toDutch(fraction)}`,
          choices: [toDutch(thousand), toDutch(fraction)],
        });
      } else if (style === 'english') {
        store.value[place] = other;
        tell(notation === 'point' ? 'punt-als-komma' : 'duizendtallen-gelezen', toDutch(other));
      } else if (notation === 'point' && from !== 'column') {
        tell('duizendtallen-gelezen', toDutch(value));
      }
    } else if (notation === 'english' && style !== 'dutch') tell('punt-als-komma', toDutch(value));
    else if (notation === 'english') {
      refuse(store, place);
      issues.add('decimale-punt', { ...at, proposal: toDutch(value) });
    } else {
      refuse(store, place);
      issues.add('decimale-komma', { ...at, proposal: text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) });
    }
  }
}

function addCounts(list: readonly NotationCounts[]): NotationCounts {
  const sum = (notation: Notation): number => list.reduce((total, counts) => total + counts[notation], 0);
  return {
    plain: sum('plain'),
    dutch: sum('dutch'),
    english: sum('english'),
    point: sum('point'),
    comma: sum('comma'),
  };
}

/** Per column whether all indicators in it are counts of the package; a column without any known one is left out. */
function whoCounts(store: ObservationStore, keys: KeyReader): Map<number, boolean> {
  const found = new Map<number, boolean>();
  for (let place = 0; place < store.length; place += 1) {
    const indicator = keys.indicators[store.indicator[place] ?? 0]?.indicator ?? null;
    if (indicator === null) continue;
    const column = store.column[place] ?? 0;
    const isCount = indicator.kind === 'count' || indicator.kind === 'stock';
    found.set(column, isCount && (found.get(column) ?? true));
  }
  return found;
}

function refuse(store: ObservationStore, place: number): void {
  store.flags[place] = (store.flags[place] ?? 0) | REFUSED;
}

/** 12.5 -> "12,5" */
function toDutch(value: number): string {
  return String(value).replace('.', ',');
}

/** A column may be called "constructor". */
function answerFor(name: string, { notation = {} }: IntakeAnswers): 'dutch' | 'english' | null {
  return (Object.hasOwn(notation, name) ? notation[name] : notation['*']) ?? null;
}
