import type { DeliveryOrder } from '../../api/delivery.ts';
import type { Concept } from '../../stores/concept-store.ts';
import type { DeliveryChoices } from './delivery-choices.ts';
import type { IntakeReport } from './intake-report.ts';
import { acceptedCodes } from './issue-counts.ts';

/** What the server needs to read the file as the sender saw it. base: the publication that the sender saw. */
export function toDeliveryOrder(
  { name, key }: Pick<Concept, 'name' | 'key'>,
  choices: DeliveryChoices,
  report: Pick<IntakeReport, 'issues' | 'counts'>,
  base: number,
): DeliveryOrder {
  const { table, mapping, answers, edits, skippedRows, note } = choices;
  return {
    name,
    base,
    key,
    ...(table !== null && { table }),
    mapping,
    answers,
    edits,
    skippedRows,
    accepted: acceptedCodes(report.issues, choices),
    note: report.counts.changed + report.counts.changedSums > 0 ? note.trim() : null,
  };
}
