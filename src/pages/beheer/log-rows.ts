import type { SecurityLog } from '../../api/log.ts';
import { formatMoment } from '../../domain/format-nl.ts';
import { type Named, nameInLog } from './name-in-log.ts';

/** The rows of the table: moment, who, what, to what, result, from where. */
export function toLogRows(lines: SecurityLog['lines'], people: readonly Named[]) {
  return lines.map((line) => ({
    id: String(line.nummer),
    cells: [
      formatMoment(line.tijdstip),
      nameInLog(line.actor, people),
      line.actie.replaceAll('-', ' ').replace(':', ': '),
      nameInLog(line.object, people),
      line.resultaat,
      line.oorsprong,
    ],
  }));
}

/** Whether the log can be relied on, in a sentence. */
export function describeCheck(check: SecurityLog['check']): string {
  if (check.type === 'broken') {
    return `Let op: regel ${check.number} is niet meer zoals hij is geschreven. Vraag de beheerder van de server om dit uit te zoeken.`;
  }
  return check.lines === 1
    ? 'De enige regel staat er zoals hij is geschreven.'
    : `Alle ${check.lines} regels staan er zoals ze zijn geschreven.`;
}
