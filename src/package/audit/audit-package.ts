import { createAreaTree } from '../../domain/area-tree.ts';
import type { OpenSolver } from '../../domain/disclosure/linear-program.ts';
import type { FaultCode } from '../faults.ts';
import { groupBy } from '../group-by.ts';
import { createIssue, type PackageIssue } from '../package-issue.ts';
import type { LocatedPackage } from '../read-located.ts';
import { type AuditFinding, auditIndicator, type FindingKind } from './audit-indicator.ts';
import { toPublishedSums } from './published-sums.ts';
import { toPublishedSystem } from './published-system.ts';

const CODES: Readonly<Record<FindingKind, FaultCode>> = {
  exact: 'verborgen-waarde-af-te-leiden',
  narrow: 'verborgen-waarde-bijna-bekend',
  told: 'klein-verraadt-waarde',
  'small-rest': 'klein-verschil-af-te-leiden',
  contradiction: 'cijfers-spreken-elkaar-tegen',
};

const TELLING: ReadonlySet<string> = new Set([CODES.exact, CODES.narrow, CODES.told, CODES['small-rest']]);

/** True for the code of a fault that is about a number that a reader could work out or narrow down. */
export function isTellingCode(code: string): boolean {
  return TELLING.has(code);
}

/**
 * The hidden figures of a package that a reader can work out from all other published figures of the same indicator:
 * sums over areas and periods, denominators and percentages. One issue a row; the sentence never holds the number. `only`
 * names the indicators to look at; null = all.
 */
export function auditPackage(
  located: LocatedPackage,
  open: OpenSolver,
  only: ReadonlySet<string> | null = null,
): PackageIssue[] {
  const all = located.areas.map(({ item }) => item);
  const tree = createAreaTree(all);
  const areas = located.issues.some(({ path, code }) => path === 'gebieden.csv' && code !== 'bom-ontbreekt')
    ? null
    : all;
  const rowsOf = groupBy(located.observations, ({ item }) => item.indicator);
  return located.indicators.flatMap(({ item: indicator }) => {
    const threshold = indicator.disclosureThreshold;
    if (threshold === null || only?.has(indicator.id) === false) return [];
    const rows = rowsOf.get(indicator.id) ?? [];
    const sums = toPublishedSums(
      indicator.kind,
      rows.map(({ item }) => item),
      areas,
      tree,
    );
    const findings = auditIndicator(toPublishedSystem(indicator, rows, sums), indicator, threshold, open);
    // The first of a row says most.
    const byRow = groupBy(findings, ({ cell: { row } }) => `${row.place.path} ${row.place.at()}`);
    return [...byRow.values()].flatMap(([first]) => (first === undefined ? [] : [toIssue(first, threshold)]));
  });
}

function toIssue({ kind, cell: { row } }: AuditFinding, threshold: number): PackageIssue {
  const { indicator, area } = row.item;
  const detail = kind === 'exact' ? 'uit andere cijfers in het pakket' : String(threshold);
  return createIssue(CODES[kind], row.place, { field: 'waarde', detail, indicator, area });
}
