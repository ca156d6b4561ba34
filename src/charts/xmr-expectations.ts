import type { PlacedExpectation } from '../domain/expectation.ts';
import { toCoordinate } from './line-path.ts';
import { type Box, overlaps } from './place-annotations.ts';
import { estimateTextWidth } from './text-width.ts';
import { FONT_SIZE, LINE_HEIGHT, type XmrFrame } from './xmr-frame.ts';

export interface ExpectationMark {
  readonly id: string;
  /** Path of a bracket around the point: from the lowest to the highest value expected. */
  readonly path: string;
  readonly text: { readonly text: string; readonly x: number; readonly y: number };
  /** What other texts keep clear of: all of it, and its two parts. */
  readonly box: Box;
  readonly bracket: Box;
  readonly word: Box;
}

const WORD = 'verwacht';
const REACH = 9;

/** A bracket for each expectation, with the word above it, or below where there is no room or another text stands. */
export function computeExpectationMarks(
  placed: readonly PlacedExpectation[],
  frame: XmrFrame,
  taken: readonly Box[] = [],
): ExpectationMark[] {
  return placed.map(({ expectation, index }) => {
    const x = toCoordinate(frame.toX(index));
    const [top, bottom] = [toCoordinate(frame.toY(expectation.to)), toCoordinate(frame.toY(expectation.from))];
    const half = estimateTextWidth(WORD, FONT_SIZE, true) / 2;
    const textX = toCoordinate(Math.min(Math.max(x, frame.plot.left + half), frame.plot.right - half));
    const [above, below] = [top - LINE_HEIGHT * 0.6, bottom + LINE_HEIGHT * 0.7];
    const touches = (at: number) =>
      taken.some((box) => overlaps(box, { left: textX - half, right: textX + half, top: at - 8, bottom: at + 8 }));
    const fitsAbove = top - LINE_HEIGHT > frame.plot.top;
    const y = fitsAbove && (!touches(above) || touches(below)) ? above : below;
    const bracket = { left: x - REACH, right: x + REACH, top, bottom };
    const word = { left: textX - half, right: textX + half, top: y - 8, bottom: y + 8 };
    const box = { ...word, top: Math.min(top, word.top), bottom: Math.max(bottom, word.bottom) };
    const path = `M${x - REACH} ${top}H${x + REACH}M${x - REACH} ${bottom}H${x + REACH}M${x - REACH} ${top}V${bottom}M${x + REACH} ${top}V${bottom}`;
    return { id: expectation.id, path, text: { text: WORD, x: textX, y: toCoordinate(y) }, box, bracket, word };
  });
}
