import type { Agreement } from '../../domain/content.ts';
import { formatDate } from '../../domain/format-nl.ts';

export interface AgreementItem {
  readonly agreement: Agreement;
  /** "Programmaleider, 1 juni 2020" */
  readonly who: string;
  /** "Over tijd: had op 1 maart 2020 klaar moeten zijn."; null when it is not. */
  readonly late: string | null;
}

/** Overdue against the day of the package, never against a clock. */
export function toAgreement(agreement: Agreement, today: string): AgreementItem {
  const due = formatDate(agreement.due);
  const late = !agreement.done && agreement.due < today;
  return {
    agreement,
    who: agreement.done ? `${agreement.owner}, gedaan` : `${agreement.owner}, ${due}`,
    late: late ? `Over tijd: had op ${due} klaar moeten zijn.` : null,
  };
}
