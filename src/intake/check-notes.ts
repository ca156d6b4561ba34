import { findPersonData } from '../package/find-person-data.ts';
import { type Delivery, isImported } from './delivery.ts';
import type { IssueList } from './issue-list.ts';
import type { RowPlan } from './row-plan.ts';

/** Tells of notes that may point at one person: notes are published with the figures. */
export function checkNotes(delivery: Delivery, plan: RowPlan, issues: IssueList): void {
  const columnName = plan.names[plan.note] ?? '';
  for (const [place, note] of delivery.notes) {
    const found = isImported(delivery, place) ? findPersonData(note) : [];
    const [first] = found;
    if (first === undefined) continue;
    const bsn = found.find(({ kind }) => kind === 'bsn');
    const facts = { row: delivery.store.row[place] ?? 0, column: plan.note, columnName, value: (bsn ?? first).text };
    issues.add(bsn === undefined ? 'persoon-in-toelichting' : 'bsn-in-toelichting', facts);
  }
}
