import { createAreaTree } from '../../domain/area-tree.ts';
import type { Area } from '../../domain/area.ts';
import { nextToWithhold } from '../../domain/disclosure/suppress-cells.ts';
import { openSimplex } from '../../domain/disclosure/open-simplex.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { yearOf } from '../../domain/period-math.ts';
import { type AuditFinding, auditIndicator, type FindingKind } from '../../package/audit/audit-indicator.ts';
import { spotKey, toPublishedSums } from '../../package/audit/published-sums.ts';
import { type PublishedSystem, toPublishedSystem } from '../../package/audit/published-system.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { groupBy } from '../../package/group-by.ts';
import type { Located } from '../../package/package-issue.ts';

/** A hidden figure that a reader would know too well after a delivery. */
export interface Exposure {
  readonly kind: FindingKind;
  /** The figure, or where no row shows it a row of the sum that it stands in. */
  readonly item: Observation;
  /** A delivered figure that can be hidden as well, so that it is safe; null when there is none. */
  readonly hideable: Observation | null;
}

/** The figures of one indicator after a delivery: what the file tells, the published one where it says that, and what that adds up to. */
interface AfterDelivery {
  readonly told: readonly Observation[];
  readonly sums: readonly Observation[];
}

const WEIGHTS = { municipality: 0, district: 1, region: 2 } as const;

/**
 * Audits what a delivery makes of an indicator as the package is audited before it is published, year by year because no
 * sum reaches over two; a year in which nothing becomes another is left out, and so is what a reader knew too well before.
 */
export function createDeliveryAudit({
  areas,
  observations,
}: Pick<DataPackage, 'areas' | 'observations'>): (after: AfterDelivery, indicator: Indicator) => Exposure[] {
  const tree = createAreaTree(areas);
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const published = groupBy(observations, ({ indicator }) => indicator);

  function toSystem(rows: readonly Observation[], indicator: Indicator): PublishedSystem {
    const sums = toPublishedSums(indicator.kind, rows, areas, tree);
    return toPublishedSystem(indicator, rows.map(toLocated), sums);
  }

  return ({ told, sums }, indicator) => {
    const threshold = indicator.disclosureThreshold;
    if (threshold === null) return [];
    const before = groupBy(published.get(indicator.id) ?? [], yearIn);
    const toldIn = groupBy(told, yearIn);
    const sumsIn = groupBy(sums, yearIn);
    const present = new Set(published.get(indicator.id));
    const years = new Set([...told.filter((item) => !present.has(item)), ...sums].map(yearIn));
    return [...years].flatMap((year) => {
      const was = before.get(year) ?? [];
      const rows = new Map([...was, ...(sumsIn.get(year) ?? []), ...(toldIn.get(year) ?? [])].map(toEntry));
      const system = toSystem([...rows.values()], indicator);
      const found = auditIndicator(system, indicator, threshold, openSimplex);
      if (found.length === 0) return [];
      const known = new Set(auditIndicator(toSystem(was, indicator), indicator, threshold, openSimplex).map(nameOf));
      const news = found.filter((finding) => !known.has(nameOf(finding)));
      const isTold = new Set((toldIn.get(year) ?? []).map(spotKey));
      return firstOfRows(news).map(({ kind, cell }): Exposure => {
        const key = nextToWithhold(toCells(system, levels, isTold), system.relations, {
          key: cell.key,
          need: threshold,
        });
        return { kind, item: cell.row.item, hideable: key === null ? null : (system.cells.get(key)?.row.item ?? null) };
      });
    });
  };
}

/** Of what may be hidden only what the file tells: of the rest the sender cannot write another word. */
function toCells({ cells }: PublishedSystem, levels: ReadonlyMap<string, Area['level']>, isTold: ReadonlySet<string>) {
  return [...cells.values()].map(({ key, known, row: { item } }) => ({
    key,
    values: [known ?? 0],
    weight: WEIGHTS[levels.get(item.area) ?? 'region'],
    hidden: known === null,
    public: !isTold.has(spotKey(item)),
  }));
}

/** The first of a row says most. */
function firstOfRows(findings: readonly AuditFinding[]): AuditFinding[] {
  const byRow = groupBy(findings, ({ cell: { row } }) => spotKey(row.item));
  return [...byRow.values()].flatMap(([first]) => first ?? []);
}

function nameOf({ kind, cell: { row } }: AuditFinding): string {
  return `${kind} ${spotKey(row.item)}`;
}

function toLocated(item: Observation): Located<Observation> {
  return { item, place: { path: '', at: () => '' } };
}

function toEntry(item: Observation): [string, Observation] {
  return [spotKey(item), item];
}

function yearIn({ period }: Observation): string {
  return yearOf(period);
}
