import { formatNumber, formatPercent, formatValue } from '../domain/format-nl.ts';
import type { Indicator } from '../domain/indicator.ts';
import { yearOf } from '../domain/period-math.ts';
import type { Reading } from '../domain/reading.ts';
import { writeTargetValue } from '../domain/sentences/target-words.ts';
import { placeLabels } from './place-labels.ts';
import { toShownValue } from './shown-value.ts';
import { estimateTextWidth } from './text-width.ts';
import { FONT_SIZE, LINE_HEIGHT, type XmrFrame } from './xmr-frame.ts';
import type { XmrGroup } from './xmr-groups.ts';

interface XmrLabel {
  readonly key: 'upper' | 'mean' | 'lower' | 'target' | 'last';
  readonly text: string;
  readonly bold: boolean;
  /** Value on the axis that the label belongs to. */
  readonly value: number;
}

export interface PlacedXmrLabel extends XmrLabel {
  readonly x: number;
  /** Middle of the text. */
  readonly y: number;
}

const PRIORITY = { last: 5, target: 4, upper: 3, mean: 2, lower: 1 } as const;
const GAP = 10;

/** Texts for the column to the right of the plot: the limits of the last group, the target and the last value. */
export function computeXmrLabels(
  reading: Reading,
  groups: readonly XmrGroup[],
  narrow: boolean,
  ahead: boolean,
): XmrLabel[] {
  const { indicator } = reading;
  const group = groups.at(-1);
  const limits = group && group.to === reading.quarters.length - 1 ? group : undefined;
  const labels: (XmrLabel | null)[] = [
    toLimitLabel('upper', narrow ? 'boven' : 'bovengrens', limits?.upper ?? null, indicator),
    toLimitLabel('mean', narrow ? 'gem.' : 'gemiddeld', limits?.mean ?? null, indicator),
    toLimitLabel('lower', narrow ? 'onder' : 'ondergrens', limits?.lower ?? null, indicator),
    toTargetLabel(reading),
    // With a year ahead the last point lies far from the labels and has its value beside it.
    ahead ? null : toLastLabel(reading),
  ];
  return labels.filter((label) => label !== null);
}

/** Width of the column that the labels need, the gap to the plot included; at most two fifths of the whole. */
export function computeLabelWidth(labels: readonly XmrLabel[], width: number): number {
  const widest = Math.max(0, ...labels.map((label) => estimateTextWidth(label.text, FONT_SIZE, label.bold)));
  return Math.min(widest + GAP + 2, width * 0.4);
}

/** The labels beside the lines that they name, moved apart where they would touch. */
export function placeXmrLabels(labels: readonly XmrLabel[], frame: XmrFrame): PlacedXmrLabel[] {
  const wanted = labels.map((label) => ({ key: label.key, y: frame.toY(label.value), priority: PRIORITY[label.key] }));
  const column = { top: 0, bottom: frame.plot.bottom + LINE_HEIGHT / 2, lineHeight: LINE_HEIGHT };
  const places = placeLabels(wanted, column);
  return labels.flatMap((label) => {
    const y = places.get(label.key);
    return y === undefined ? [] : [{ ...label, x: frame.plot.right + GAP, y }];
  });
}

/** A mean or a limit; of small counts with a decimal, because 2 and 2,4 differ. */
export function formatLimit(value: number, indicator: Pick<Indicator, 'unit' | 'decimals' | 'kind'>): string {
  const decimals = limitDecimals(value, indicator);
  return indicator.unit === '%' ? formatPercent(value, decimals) : formatNumber(value, decimals);
}

export function limitDecimals(value: number, { decimals }: Pick<Indicator, 'decimals'>): number {
  return decimals === 0 && Math.abs(value) < 10 ? 1 : decimals;
}

function toLimitLabel(
  key: 'upper' | 'mean' | 'lower',
  word: string,
  value: number | null,
  indicator: Indicator,
): XmrLabel | null {
  return value === null ? null : { key, text: `${word} ${formatLimit(value, indicator)}`, bold: false, value };
}

/** The year of the target stands in it when that is another year than the one shown. */
function toTargetLabel(reading: Reading): XmrLabel | null {
  const value = reading.quarterTarget;
  if (value === null) return null;
  const year = reading.target && yearOf(reading.target.period);
  const when = year && year !== yearOf(reading.period) ? `${year} ` : '';
  const text = `doel ${when}${writeTargetValue({ value }, reading.indicator)}`;
  return { key: 'target', text, bold: true, value };
}

function toLastLabel(reading: Reading): XmrLabel | null {
  const last = reading.quarters.at(-1);
  const value = last ? toShownValue(last) : null;
  return value === null ? null : { key: 'last', text: formatValue(value, reading.indicator), bold: true, value };
}
