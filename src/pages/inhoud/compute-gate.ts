import type { Account } from '../../api/publication.ts';
import type { Programme } from '../../domain/programme.ts';
import { openGate, type PublishGate } from '../aanleveren/open-gate.ts';
import type { HostState } from '../aanleveren/use-host.ts';
import type { ContentReport } from './content-report.ts';
import type { FieldFault } from './form-field.ts';

/** How the form stands; report null = it is being looked at still. */
export interface FormState {
  readonly isChanged: boolean;
  readonly faults: readonly FieldFault[];
  readonly report: ContentReport | null;
  /** Why the change could not be tried; null when it could. */
  readonly failure: string | null;
  /** Found text -> why it may stand there. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Programmes that the change touches. */
  readonly touched: readonly string[];
}

/** What stands in the way, in the order in which one would mend it; else what the host allows. */
export function computeGate(
  form: FormState,
  host: HostState,
  programmes: readonly Pick<Programme, 'id' | 'name'>[],
): PublishGate {
  return openGate(host, whyNot(form), (account) => whyNotAllowed(account, form.touched, programmes));
}

function whyNot({ isChanged, faults, report, failure, reasons }: FormState): string | null {
  if (!isChanged) return 'U hebt nog niets veranderd.';
  if (faults.length > 0) {
    return faults.length === 1 ? 'Er is nog één veld niet goed.' : `Er zijn nog ${faults.length} velden niet goed.`;
  }
  if (failure !== null) return failure;
  if (report === null) return 'We kijken het na.';
  const wrong = report.faults.length + report.blocked.length;
  if (wrong > 0) return wrong === 1 ? 'Los eerst de fout op.' : `Los eerst de ${wrong} fouten op.`;
  const open = report.toConfirm.filter(({ text }) => (reasons.get(text) ?? '').trim() === '');
  if (open.length > 0) return 'Schrijf eerst waarom dit er mag staan, of haal het weg.';
  return null;
}

function whyNotAllowed(
  { role, programmes: own }: Account,
  touched: readonly string[],
  programmes: readonly Pick<Programme, 'id' | 'name'>[],
): string | null {
  if (role === 'beheerder') return null;
  if (role !== 'programmaleider')
    return 'Met uw account kunt u niet publiceren. Vraag een programmaleider of beheerder.';
  const strange = touched.find((programme) => !own.includes(programme));
  if (strange === undefined) return null;
  const name = programmes.find(({ id }) => id === strange)?.name ?? strange;
  return `Dit hoort bij ‘${name}’. U mag alleen publiceren voor uw eigen programma’s.`;
}
