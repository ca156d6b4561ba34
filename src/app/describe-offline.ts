import { formatDate, formatMoment } from '../domain/format-nl.ts';
import type { HeardPublication } from '../stores/heard-publication.ts';

interface Shown {
  /** Id of the package that is shown; null = the host keeps one only. */
  readonly packageId: string | null;
  /** ISO date of the figures. */
  readonly referenceDate: string;
  /** True when an earlier publication is shown on purpose, which says so itself. */
  readonly isFrozen: boolean;
}

/** What stands above a page without a connection: of when the figures are that one sees. */
export function describeOffline(heard: HeardPublication | null, { packageId, referenceDate, isFrozen }: Shown): string {
  if (isFrozen) return 'U bent offline.';
  if (heard !== null && heard.package === packageId) {
    return `U bent offline. U ziet de publicatie van ${formatMoment(heard.at)}.`;
  }
  return `U bent offline. U ziet de publicatie met de stand van ${formatDate(referenceDate)}.`;
}
