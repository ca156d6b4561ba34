import type { DisclosureCell } from '../../../src/domain/disclosure/disclosure-table.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { MissingReason } from '../../../src/domain/observation.ts';
import { type AuditFinding, auditIndicator } from '../../../src/package/audit/audit-indicator.ts';
import type { PublishedCell } from '../../../src/package/audit/published-cells.ts';
import type { OpenSolver } from '../../../src/domain/disclosure/linear-program.ts';
import type { Fixture } from '../../domain/disclosure/disclosure-fixtures.ts';

const INDICATOR: Indicator = {
  id: 'zaken',
  name: 'Zaken',
  subject: 'Zaken',
  plural: true,
  programme: 'burgernet',
  unit: 'zaken',
  kind: 'count',
  direction: 'lower',
  frequency: 'quarter',
  levels: ['region', 'district', 'municipality'],
  decimals: 0,
  definition: '',
  source: '',
  owner: '',
  nextDelivery: null,
  disclosureThreshold: 5,
  partOf: null,
  parts: null,
  baselinePoints: null,
};

/** What the audit says of a table of counts in which the hidden cells have no number: "kind key", in order. */
export function auditFixture(
  { cells, relations }: Fixture,
  open: OpenSolver,
  options: { readonly threshold: number; readonly reasonOf?: (cell: DisclosureCell) => MissingReason },
): string[] {
  const toCell = (cell: DisclosureCell): PublishedCell => {
    const isHidden = cell.hidden === true;
    const known = isHidden ? null : (cell.values[0] ?? 0);
    const item = {
      indicator: 'zaken',
      area: cell.key,
      period: '2019' as const,
      value: known,
      numerator: null,
      denominator: null,
      status: 'final' as const,
      origin: 'example' as const,
      reason: isHidden ? (options.reasonOf?.(cell) ?? 'withheld') : null,
      note: '',
    };
    const row = { item, place: { path: 'x.csv', at: () => cell.key } };
    return { key: cell.key, measure: 'value', known, state: isHidden ? 'hidden' : 'shown', row };
  };
  const system = { cells: new Map(cells.map((cell) => [cell.key, toCell(cell)])), relations, links: [] };
  return auditIndicator(system, INDICATOR, options.threshold, open).map(toText);
}

function toText({ kind, cell }: AuditFinding): string {
  return `${kind} ${cell.key}`;
}
