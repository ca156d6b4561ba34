import type { Area } from '../../domain/area.ts';
import type { AreaTree } from '../../domain/area-tree.ts';
import type { DisclosureCell, DisclosureRelation, Suppression } from '../../domain/disclosure/disclosure-table.ts';
import { suppressCells } from '../../domain/disclosure/suppress-cells.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { isOneGroup } from '../is-one-group.ts';
import { hasSmallCount } from '../protect-figure.ts';
import { isPublishedAsSuch, type KnownFigures, toFullFigure, valuesOf } from './known-figures.ts';

interface Setting {
  readonly indicator: Indicator;
  readonly areas: readonly Area[];
  readonly tree: AreaTree;
}

const WEIGHTS = { municipality: 0, district: 1, region: 2 } as const;

/**
 * The areas whose figure may not be shown in a period, and why: sums that are small themselves, and sums and delivered
 * figures from which a hidden number could be worked out. What is published already stays, and so does a sum that the
 * file tells itself; a delivered figure that is small is told elsewhere.
 */
export function findWithheld(
  known: KnownFigures,
  sums: ReadonlyMap<string, Observation>,
  period: Period,
  { indicator, areas, tree }: Setting,
): ReadonlyMap<string, Suppression> {
  const threshold = indicator.disclosureThreshold;
  if (threshold === null || sums.size === 0) return new Map();
  const full = new Map<string, Observation>();
  for (const { id } of areas) {
    const figure = sums.get(id) ?? toFullFigure(known, id, period, indicator);
    if (figure !== null && figure.value !== null) full.set(id, figure);
  }
  const relations = [...sums.keys()].flatMap((total): DisclosureRelation[] => {
    const parts = tree.children(total, period).map(({ id }) => id);
    return full.has(total) && parts.every((id) => full.has(id)) ? [{ total, parts }] : [];
  });
  const cells = areas.flatMap(({ id, level }): DisclosureCell[] => {
    const figure = full.get(id);
    if (figure === undefined) return [];
    const told = known.told(id, period);
    const isPublic = sums.has(id)
      ? isPublishedAsSuch(known.published(id, period))
      : told === null || level !== 'municipality';
    const isHidden =
      told === null ? sums.has(id) && !isPublic && tellsOfPersons(figure, indicator) : told.value === null;
    return [
      { key: id, values: valuesOf(figure, indicator.kind), weight: WEIGHTS[level], hidden: isHidden, public: isPublic },
    ];
  });
  const found = suppressCells(cells, relations, { threshold });
  return new Map(
    [...found].filter(([id, why]) => sums.has(id) || (why === 'withheld' && known.told(id, period)?.value != null)),
  );
}

/** True for a sum that has a small number in it, or that puts all its persons in one group. */
function tellsOfPersons(figure: Observation, indicator: Indicator): boolean {
  return hasSmallCount(figure, indicator) || isOneGroup(figure, indicator);
}
