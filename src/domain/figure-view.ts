import { formatChange, formatMissing, formatValue } from './format-nl.ts';
import { yearOf } from './period-math.ts';
import type { Change, Reading } from './reading.ts';
import { writeTargetValue } from './sentences/target-words.ts';
import type { SpcKind } from './spc.ts';

export type FigureDetail =
  | { readonly type: 'change'; readonly up: boolean; readonly text: string; readonly kind: SpcKind | null }
  | { readonly type: 'text'; readonly text: string };

export type FigureVisual =
  | { readonly type: 'series' }
  | { readonly type: 'squares'; readonly filled: number; readonly total: number; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** How a row shows the figure of a reading: the big value, what stands under it, and the drawing beside it. */
export interface FigureView {
  readonly value: string;
  /** The year of the figure when it is another than the one on screen: "2018"; null otherwise. */
  readonly otherYear: string | null;
  readonly details: readonly FigureDetail[];
  readonly visual: FigureVisual;
}

/**
 * The figure of a reading as a row shows it. A missing value is its mark with the reason under it, never 0. A change is
 * left out where a published figure would be measured against a made-up one.
 */
export function computeFigureView(reading: Reading): FigureView {
  const { figure, indicator, period } = reading;
  const year = figure === null ? null : yearOf(figure.period);
  return {
    value: formatValue(figure?.value ?? null, indicator),
    otherYear: year !== null && year !== yearOf(period) ? year : null,
    details: figure?.value == null ? missingDetails(reading) : valueDetails(reading),
    visual: computeVisual(reading),
  };
}

/** The change against the year before; null where a published figure would be measured against a made-up one. */
export function fairChange({ figure, previous, change }: Reading): Change | null {
  if (change === null || figure === null || previous === null) return null;
  return figure.origin !== 'example' && previous.origin === 'example' ? null : change;
}

function valueDetails(reading: Reading): FigureDetail[] {
  const { whole, target, indicator, variation } = reading;
  if (whole !== null) return [{ type: 'text', text: `van ${whole}` }];
  const details: FigureDetail[] = [];
  const change = fairChange(reading);
  if (change !== null && change.amount !== 0) {
    details.push({
      type: 'change',
      up: change.amount > 0,
      text: formatChange(change, indicator),
      kind: variation === 'common' ? null : variation,
    });
  }
  if (target !== null) {
    const later = Number(yearOf(target.period)) > Number(yearOf(reading.period));
    const year = later ? ` in ${yearOf(target.period)}` : '';
    details.push({ type: 'text', text: `doel ${writeTargetValue(target, indicator)}${year}` });
  }
  return details.length > 0 ? details : [{ type: 'text', text: 'geen doel' }];
}

function missingDetails({ figure, target, indicator, period }: Reading): FigureDetail[] {
  const reason = figure === null ? 'nog geen cijfer' : formatMissing(figure.reason, indicator.disclosureThreshold);
  const later = target !== null && Number(yearOf(target.period)) > Number(yearOf(period));
  const counts = later && (figure === null || figure.reason === 'not-applicable');
  const first: FigureDetail = { type: 'text', text: counts ? `telt vanaf ${yearOf(target.period)}` : reason };
  if (target === null) return [first];
  return [first, { type: 'text', text: `doel ${writeTargetValue(target, indicator)}` }];
}

function computeVisual(reading: Reading): FigureVisual {
  const { whole, figure, quarters, indicator } = reading;
  if (whole !== null && figure?.value != null) {
    const name = `${formatValue(figure.value, indicator)} van ${whole} gemeenten`;
    return { type: 'squares', filled: figure.value, total: whole, name };
  }
  if (quarters.some(({ value }) => value !== null)) return { type: 'series' };
  return { type: 'text', text: figure?.value == null ? 'nog geen reeks' : 'alleen jaarcijfer' };
}
