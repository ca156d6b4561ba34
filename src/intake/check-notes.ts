import { formatNumber } from '../domain/format-nl.ts';
import { findPersonData } from '../package/find-person-data.ts';
import { type Delivery, isImported } from './delivery.ts';
import type { IssueList } from './issue-list.ts';
import { LONGEST_NOTE } from './issues/word-issues.ts';
import type { RowPlan } from './row-plan.ts';

/** Tells of notes that are too long, or may point at one person: notes are published with the figures. */
export function checkNotes(delivery: Delivery, plan: RowPlan, issues: IssueList): void {
  const columnName = plan.names[plan.note] ?? '';
  for (const [place, note] of delivery.notes) {
    if (!isImported(delivery, place)) continue;
    const spot = { row: delivery.store.row[place] ?? 0, column: plan.note, columnName };
    if (note.length > LONGEST_NOTE) {
      issues.add('toelichting-te-lang', { ...spot, value: note, detail: formatNumber(note.length) });
      continue;
    }
    const found = findPersonData(note);
    const [first] = found;
    if (first === undefined) continue;
    const bsn = found.find(({ kind }) => kind === 'bsn');
    const facts = { ...spot, value: (bsn ?? first).text };
    issues.add(bsn === undefined ? 'persoon-in-toelichting' : 'bsn-in-toelichting', facts);
  }
}
