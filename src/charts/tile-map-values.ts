import { formatMissing, formatNumber, formatPercent } from '../domain/format-nl.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { describeValue } from './describe-point.ts';
import { toShownValue } from './shown-value.ts';

export type MapIndicator = Pick<Indicator, 'name' | 'unit' | 'decimals' | 'kind' | 'disclosureThreshold'> &
  Partial<Pick<Indicator, 'partOf'>>;

interface TileValue {
  /** null = hatched: missing, withheld, or a share of too few. */
  readonly value: number | null;
  /** 0 to 3; null when hatched. */
  readonly class: number | null;
  /** In words: "13,9%", "minder dan 5", "te weinig waarnemingen". */
  readonly text: string;
}

export interface MapLegend {
  readonly classes: readonly { readonly class: number; readonly text: string }[];
  /** What hatching means here; null when no tile is hatched. */
  readonly hatched: string | null;
}

/** A percentage of fewer than these is too shaky to map. */
const LEAST_DENOMINATOR = 15;
/** A municipality in what counts municipalities. */
const PART_WORDS = ['telt nog niet mee', 'telt mee'] as const;
/** Rounder bounds first; finer ones where round ones would make fewer than four classes. */
const FINER = [1, 2, 5, 10];

/** What a tile shows of an observation; absence of a row is 'unknown'. */
export function toTileValue(
  observation: Observation | undefined,
  indicator: MapIndicator,
  breaks: readonly number[],
): TileValue {
  if (!observation) return { value: null, class: null, text: formatMissing('unknown') };
  const value = toMappedValue(observation, indicator);
  const shaky = value === null && toShownValue(observation) !== null;
  const counts = indicator.partOf === 'municipalities' && value !== null ? PART_WORDS[value > 0 ? 1 : 0] : null;
  const text = shaky ? 'te weinig waarnemingen' : (counts ?? describeValue(observation, indicator));
  return { value, class: value === null ? null : breaks.filter((bound) => bound <= value).length, text };
}

/** Three bounds that divide the values over four classes of about equal size; fewer when the values are few or alike. */
export function computeBreaks(observations: readonly Observation[], indicator: MapIndicator): number[] {
  const values = observations
    .map((observation) => toMappedValue(observation, indicator))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const low = values[0];
  const high = values.at(-1);
  if (low === undefined || high === undefined || low === high) return [];
  const step = 10 ** Math.floor(Math.log10((high - low) / 4));
  const quartiles = [1, 2, 3].map((part) => values[Math.floor((values.length * part) / 4)] ?? high);
  const divide = (size: number) => {
    const bounds = quartiles.map((value) => Number((Math.round(value / size) * size).toPrecision(12)));
    return [...new Set(bounds)].filter((bound) => bound > low && bound <= high);
  };
  const choices = FINER.map((part) => step / part)
    .filter((size) => size >= 10 ** -indicator.decimals)
    .map(divide);
  const most = Math.max(...choices.map(({ length }) => length), 0);
  return choices.find(({ length }) => length === most) ?? divide(step);
}

/** "minder dan 8%", "8 tot 11%", "14% of meer". */
export function computeLegend(
  breaks: readonly number[],
  indicator: MapIndicator,
  tiles: readonly TileValue[],
): MapLegend {
  const decimals = breaks.every(Number.isInteger) ? 0 : Math.max(1, indicator.decimals);
  const end = (value: number) =>
    indicator.unit === '%' ? formatPercent(value, decimals) : formatNumber(value, decimals);
  const isPart = indicator.partOf === 'municipalities' && breaks.length === 1;
  const classes = [...breaks, null].map((bound, place) => {
    if (isPart) return { class: place, text: PART_WORDS[place === 0 ? 0 : 1] };
    const below = breaks[place - 1];
    if (bound === null) return { class: place, text: below === undefined ? 'alle gemeenten' : `${end(below)} of meer` };
    const text =
      below === undefined ? `minder dan ${end(bound)}` : `${formatNumber(below, decimals)} tot ${end(bound)}`;
    return { class: place, text };
  });
  const reasons = [...new Set(tiles.filter((tile) => tile.value === null).map((tile) => tile.text))];
  return {
    classes: tiles.some((tile) => tile.value !== null) ? classes : [],
    hatched: reasons.length === 0 ? null : reasons.join(', '),
  };
}

/** As short as a tile needs: "13,9%", or without the sign where the tile is small. */
export function formatTile(value: number, indicator: MapIndicator, roomy: boolean): string {
  return indicator.unit === '%' && roomy
    ? formatPercent(value, indicator.decimals)
    : formatNumber(value, indicator.decimals);
}

function toMappedValue(observation: Observation, indicator: MapIndicator): number | null {
  const few = observation.denominator !== null && observation.denominator < LEAST_DENOMINATOR;
  return indicator.unit === '%' && few ? null : toShownValue(observation);
}
