import { compareAreas, LEAST_DENOMINATOR } from '../../domain/compare-areas.ts';
import { findYearFigure } from '../../domain/find-figure.ts';
import { formatSignedPercent, formatValue } from '../../domain/format-nl.ts';
import type { Observation, Series } from '../../domain/observation.ts';
import { toYear, yearOf } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeComparisonReason } from '../../domain/sentences/comparison-reason.ts';
import { writeComparisonText } from '../../domain/sentences/comparison-text.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';
import type { AreaBase } from './area-base.ts';

/** With what the area is compared. */
export interface ComparisonBase {
  /** What the address says: "regio", "district", or the id of another area. */
  readonly value: string;
  /** Inside a sentence: "de regio", "Flevoland". */
  readonly name: string;
  /** On the axis: "regio". */
  readonly short: string;
  readonly series: readonly Series[];
  /** "de andere districten"; null when there are no others to show. */
  readonly others: string | null;
  readonly axis: { readonly min: number; readonly max: number };
  /** The ends of the axis: ["−50%", "+50%"]. */
  readonly ends: readonly [string, string];
}

export type ComparisonCell =
  | {
      readonly type: 'strip';
      readonly own: number;
      readonly others: readonly (number | null)[];
      /** "+9%" */
      readonly difference: string;
      readonly conclusion: string;
    }
  | { readonly type: 'none'; readonly text: string };

export const DEFAULT_COMPARISON = 'regio';
/** Municipalities lie further apart than districts. */
const REACH = { region: 50, district: 50, municipality: 100 } as const;

/** The choices of the menu; none for the region, that lies in nothing. */
export function listComparisons({ area, view, tree, period }: AreaBase): SelectOption[] {
  if (area.parent === null) return [];
  const options: SelectOption[] = [{ value: DEFAULT_COMPARISON, label: 'Vergelijk met regio' }];
  const parent = tree.get(area.parent);
  const siblings = tree.children(area.parent, period).length;
  if (area.level === 'municipality' && parent !== null && siblings > 1) {
    options.push({ value: 'district', label: `Vergelijk met ${parent.name}` });
  }
  const group = area.level === 'district' ? 'Een ander district' : 'Een andere gemeente';
  const peers = [...new Set(view.peers.map((series) => series.area))].flatMap((id) => tree.get(id) ?? []);
  return [...options, ...peers.map(({ id, name }) => ({ value: id, label: `Vergelijk met ${name}`, group }))];
}

/** The base that the address asks for, else the region; null when there is nothing to compare with. */
export function findComparisonBase(base: AreaBase, asked: string | null): ComparisonBase | null {
  const { area, view, tree } = base;
  const options = listComparisons(base);
  const value = options.find((option) => option.value === asked)?.value ?? options[0]?.value;
  if (value === undefined) return null;
  const reach = REACH[area.level];
  const common = {
    value,
    axis: { min: -reach, max: reach },
    ends: [formatSignedPercent(-reach), formatSignedPercent(reach)],
    others: nameOthers(base, value),
  } as const;
  if (value === DEFAULT_COMPARISON) return { ...common, name: 'de regio', short: 'regio', series: view.regionSeries };
  const name = tree.get(value === 'district' ? (area.parent ?? '') : value)?.name ?? value;
  const series = value === 'district' ? view.parentSeries : view.peers.filter((one) => one.area === value);
  return { ...common, name, short: value === 'district' ? 'district' : name, series };
}

function nameOthers({ area, view, tree }: AreaBase, value: string): string | null {
  if (!view.peers.some((series) => series.area !== value)) return null;
  if (area.level === 'district') return 'andere districten';
  return `andere gemeenten in ${tree.get(area.parent ?? '')?.name ?? 'het district'}`;
}

/** How the figure of a row differs; what is withheld, here or elsewhere, gives no difference and no dot. */
export function computeComparison(reading: Reading, to: ComparisonBase, base: AreaBase): ComparisonCell {
  const { figure, indicator } = reading;
  const ofYear = (series: Series): Observation[] => {
    if (series.indicator !== indicator.id || figure === null) return [];
    const found = findYearFigure(series, toYear(Number(yearOf(figure.period))), indicator);
    return found === null ? [] : [found];
  };
  const region = to.series.flatMap(ofYear)[0] ?? null;
  if (reading.whole === 1) return { type: 'none', text: writeParticipation(reading, region, to, base) };
  const few = base.area.level === 'municipality' && indicator.kind === 'count';
  const isFew = ({ value }: Observation): boolean => few && value !== null && value < LEAST_DENOMINATOR;
  if (figure !== null && isFew(figure)) return { type: 'none', text: 'te klein aantal om te vergelijken' };
  const comparison = compareAreas({
    indicator,
    own: figure,
    region,
    others: base.view.peers
      .filter(({ area }) => area !== to.value)
      .flatMap(ofYear)
      .filter((other) => !isFew(other)),
    populations: base.core.populations,
    areas: base.core.areas,
  });
  const { own, reason } = comparison;
  const conclusion = writeComparisonText(comparison, to.name, to.others ?? '');
  if (own === null || conclusion === null) {
    return { type: 'none', text: writeComparisonReason(reason ?? 'no-figure', to.name) };
  }
  const others = comparison.others.map(({ difference }) => difference);
  return { type: 'strip', own, others, difference: formatSignedPercent(own), conclusion };
}

/** Of one municipality a part says nothing, so how many of the others take part is said: "regio: 32 van 39 gemeenten". */
function writeParticipation(
  { indicator }: Reading,
  region: Observation | null,
  to: ComparisonBase,
  base: AreaBase,
): string {
  const whole = region === null ? 0 : base.tree.municipalitiesIn(region.area, region.period).length;
  if (region === null || region.value === null || whole < 2) return 'geen vergelijking';
  return `${to.short}: ${formatValue(region.value, indicator)} van ${whole} gemeenten`;
}
