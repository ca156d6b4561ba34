import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { rangeBeforeRounding } from '../../domain/disclosure/range-before-rounding.ts';
import type { Located } from '../package-issue.ts';
import { spotKey } from './published-sums.ts';

/** A number of a row that adds up: a count, or of a share those above the line and those beside them. */
type Measure = 'value' | 'numerator' | 'rest' | 'denominator';

/** hidden: klein or afgeschermd; secret: geheim; open: nothing is hidden, but there is no number; absent: no row. */
type CellState = 'shown' | 'hidden' | 'secret' | 'open' | 'absent';

export interface PublishedCell {
  readonly key: string;
  readonly measure: Measure;
  /** null when the state is not shown. */
  readonly known: number | null;
  readonly state: CellState;
  /** Where a fault of the cell is told; of a cell without a row: the row of a sum that it stands in. */
  readonly row: Located<Observation>;
}

/** What a row tells of its cells together: the sum of key times factor lies from low to high. */
export interface CellLink {
  readonly terms: readonly { readonly key: string; readonly factor: number }[];
  readonly low: number;
  readonly high: number;
}

export function cellKey(spot: string, measure: Measure): string {
  return `${spot}|${measure}`;
}

/** The measures that add up, by kind. */
export function measuresOf({ kind }: Indicator): readonly Measure[] {
  if (kind === 'count' || kind === 'stock') return ['value'];
  return kind === 'share' ? ['numerator', 'rest'] : ['numerator', 'denominator'];
}

/** The measures that are counts of persons or cases. Above the line of a mean stands a sum of marks or weeks. */
export function countedMeasuresOf(indicator: Indicator): readonly Measure[] {
  return indicator.kind === 'mean' || indicator.kind === 'ratio' ? ['denominator'] : measuresOf(indicator);
}

/** The cells of one row. */
export function toCells(row: Located<Observation>, indicator: Indicator): PublishedCell[] {
  const spot = spotKey(row.item);
  return measuresOf(indicator).map((measure) => {
    const known = numberOf(row.item, measure);
    return { key: cellKey(spot, measure), measure, known, state: stateOf(row.item, known), row };
  });
}

/**
 * What a row gives away of numbers that it does not show: the denominator alone, or a percentage, which tells how
 * numerator and denominator lie within the rounding. [] when the row shows both, or nothing.
 */
export function toLinks({ item }: Located<Observation>, indicator: Indicator): CellLink[] {
  const { value, numerator, denominator } = item;
  if (indicator.kind !== 'share' && indicator.kind !== 'mean') return [];
  if (numerator !== null && denominator !== null) return [];
  const spot = spotKey(item);
  const above = cellKey(spot, 'numerator');
  const links: CellLink[] = [];
  const below = indicator.kind === 'share' ? [above, cellKey(spot, 'rest')] : [cellKey(spot, 'denominator')];
  if (denominator !== null && indicator.kind === 'share') {
    links.push({ terms: below.map((key) => ({ key, factor: 1 })), low: denominator, high: denominator });
  }
  if (value === null) return links;
  const { low, high } = rangeBeforeRounding(value, 10 ** -Math.max(indicator.decimals, decimalsOf(value)));
  const unit = indicator.kind === 'share' ? 100 : 1;
  const ratioTo = (bound: number): CellLink['terms'] => {
    const factors = new Map(below.map((key) => [key, -bound]));
    factors.set(above, (factors.get(above) ?? 0) + unit);
    return [...factors].map(([key, factor]) => ({ key, factor }));
  };
  return [
    ...links,
    { terms: ratioTo(low), low: 0, high: Number.POSITIVE_INFINITY },
    { terms: ratioTo(high), low: Number.NEGATIVE_INFINITY, high: 0 },
  ];
}

function numberOf({ value, numerator, denominator }: Observation, measure: Measure): number | null {
  if (measure === 'value') return value;
  if (measure === 'numerator') return numerator;
  if (measure === 'denominator') return denominator;
  return numerator === null || denominator === null ? null : denominator - numerator;
}

function stateOf({ reason }: Observation, known: number | null): CellState {
  if (known !== null) return 'shown';
  if (reason === 'secret') return 'secret';
  return reason === 'small' || reason === 'withheld' ? 'hidden' : 'open';
}

// 11.6 -> 1
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
