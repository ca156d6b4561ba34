import { formatNumber } from '../domain/format-nl.ts';
import type { Reading } from '../domain/reading.ts';
import { toCoordinates } from './line-path.ts';
import type { Box } from './place-annotations.ts';
import { estimateTextWidth } from './text-width.ts';
import { FONT_SIZE, LINE_HEIGHT, type XmrFrame } from './xmr-frame.ts';
import type { XmrGroup } from './xmr-groups.ts';

interface ForecastText {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly tone: 'concern' | 'plain';
}

export interface XmrForecast {
  readonly area: Box;
  readonly texts: readonly ForecastText[];
  /** Path of a double arrow from the limit to the target; null when the target lies within reach. */
  readonly arrow: string | null;
}

/** The year ahead: the limits run on as if nothing changes, and how far the target lies beyond them. */
export function computeForecast(reading: Reading, group: XmrGroup | null, frame: XmrFrame): XmrForecast {
  const area = { ...frame.plot, left: Math.max(frame.plot.left, frame.toX(reading.quarters.length - 0.5)), top: 0 };
  const x = (area.left + area.right) / 2;
  const fits = (text: string) => estimateTextWidth(text, FONT_SIZE, true) + 8 <= area.right - area.left;
  const texts: ForecastText[] = [];
  const mean = group ? frame.toY(group.mean) : null;
  const room = computeRoom(group, frame);
  if (mean !== null && room >= 4 * LINE_HEIGHT && fits('als er niets')) {
    texts.push({ text: 'als er niets', x, y: mean - LINE_HEIGHT, tone: 'plain' });
    texts.push({ text: 'verandert', x, y: mean + LINE_HEIGHT, tone: 'plain' });
  }
  const gap = computeGap(reading, group);
  if (!gap) return { area, texts, arrow: null };
  const [target, limit] = [frame.toY(gap.target), frame.toY(gap.limit)];
  const outward = target < limit ? -1 : 1;
  const lines = [gap.text, 'buiten bereik'].map((text, place) => ({
    text,
    y: target + outward * (place + 0.8) * LINE_HEIGHT,
  }));
  const inside = lines.every(({ text, y }) => fits(text) && y > 6 && y < frame.plot.bottom - 6);
  if (inside) {
    const ordered = outward < 0 ? lines : lines.map((line, place) => ({ ...line, text: lines[1 - place]?.text ?? '' }));
    texts.push(
      ...ordered.map((line): ForecastText => ({ ...line, x, tone: line.text === gap.text ? 'plain' : 'concern' })),
    );
  }
  const arrow = Math.abs(limit - target) >= 20 ? toArrow(x, target - outward * 3, limit + outward * 3) : null;
  return { area, texts, arrow };
}

/** Height between the limits in px. */
function computeRoom(group: XmrGroup | null, frame: XmrFrame): number {
  if (group === null || group.upper === null || group.lower === null) return 0;
  return frame.toY(group.lower) - frame.toY(group.upper);
}

function toArrow(x: number, from: number, to: number): string {
  const head = from < to ? 5 : -5;
  const at = (dx: number, y: number) => toCoordinates({ x: x + dx, y });
  const heads = `M${at(-5, from + head)}L${at(0, from)}L${at(5, from + head)}M${at(-5, to - head)}L${at(0, to)}L${at(5, to - head)}`;
  return `M${at(0, from)}L${at(0, to)}${heads}`;
}

function computeGap(reading: Reading, group: XmrGroup | null) {
  const target = reading.quarterTarget;
  if (reading.assurance !== 'fail' || target === null || group === null) return null;
  const limit = group.upper !== null && target > group.upper ? group.upper : group.lower;
  if (limit === null) return null;
  const { unit, decimals } = reading.indicator;
  const size = formatNumber(Math.abs(target - limit), Math.max(1, decimals));
  return { target, limit, text: unit === '%' ? `${size} procentpunt` : `${size} ${unit}` };
}
