import type { Account } from '../../api/publication.ts';
import type { DeliveryChoices } from './delivery-choices.ts';
import { plural } from './delivery-words.ts';
import type { IntakeReport } from './intake-report.ts';
import type { IssueCounts } from './issue-counts.ts';
import { openGate, type PublishGate } from './open-gate.ts';
import type { HostState } from './use-host.ts';

/** What stands in the way, in the order in which one would mend it; else what the host allows. */
export function computeGate(
  report: IntakeReport,
  counts: IssueCounts,
  choices: DeliveryChoices,
  host: HostState,
): PublishGate {
  return openGate(host, whyNot(report, counts, choices), (account) => whyNotAllowed(account, report));
}

function whyNot({ counts: difference }: IntakeReport, counts: IssueCounts, { note }: DeliveryChoices): string | null {
  if (counts.faults > 0) return `Los eerst de ${plural(counts.faults, 'fout', 'fouten')} op.`;
  if (counts.open > 0) {
    const thing = counts.open === 1 ? 'de opvallende melding' : `de ${counts.open} soorten opvallende meldingen`;
    return `Kijk eerst naar ${thing} en zet er een vinkje bij.`;
  }
  if (difference.added + difference.changed === 0) return 'Er is niets te publiceren: alle cijfers staan er al.';
  if (difference.changed + difference.changedSums > 0 && note.trim() === '')
    return 'Schrijf eerst waarom cijfers anders zijn dan eerder.';
  return null;
}

function whyNotAllowed({ role, programmes }: Account, { subject }: IntakeReport): string | null {
  if (role === 'beheerder') return null;
  if (role !== 'programmaleider')
    return 'Met uw account kunt u niet publiceren. Vraag een programmaleider of beheerder.';
  const strange = subject.indicators.find(({ programme }) => !programmes.includes(programme));
  return strange === undefined
    ? null
    : `U mag geen cijfers publiceren van ‘${strange.name}’. Dat hoort bij een ander programma.`;
}
