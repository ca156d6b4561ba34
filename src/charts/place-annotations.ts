export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface WantedAnnotation {
  readonly key: string;
  /** The point that it speaks of. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedAnnotation {
  readonly key: string;
  readonly box: Box;
  /** Side of the line on which the text stands. */
  readonly side: 'left' | 'right';
  /** Ends of the thin vertical line. */
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** What a text or its line may touch when there is no better place. */
export interface Avoid {
  /** y of horizontal lines. */
  readonly lines: readonly number[];
  readonly bands: readonly Box[];
}

const GAP = 8;
const STEP = 6;
/** Room between the line and the point that it leads to. */
const CLEARANCE = 14;

/**
 * Places texts beside a vertical line above or below their point, clear of the marks and of each other: outside the
 * bands and where the line crosses the fewest others, and then the nearest to an edge. A text for which there is no free
 * place is left out of the answer.
 */
export function placeAnnotations(
  wanted: readonly WantedAnnotation[],
  plot: Box,
  obstacles: readonly Box[],
  avoid: Avoid = { lines: [], bands: [] },
): PlacedAnnotation[] {
  const placed: PlacedAnnotation[] = [];
  for (const annotation of wanted) {
    const taken = [...obstacles, ...placed.map((one) => one.box), ...placed.map(toLineBox)];
    const free = computeCandidates(annotation, plot, avoid).find(
      (candidate) =>
        isInside(candidate.box, plot) &&
        !taken.some((box) => overlaps(candidate.box, box)) &&
        !placed.some((one) => overlaps(toLineBox(candidate), one.box)),
    );
    if (free) placed.push(free);
  }
  return placed;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function computeCandidates(annotation: WantedAnnotation, plot: Box, avoid: Avoid): PlacedAnnotation[] {
  const reach = Math.max(0, (plot.bottom - plot.top) / 2 - annotation.height);
  const candidates: PlacedAnnotation[] = [];
  for (let inset = 0; inset <= reach; inset += STEP) {
    for (const edge of ['above', 'below'] as const) {
      const top = edge === 'above' ? plot.top + inset : plot.bottom - inset - annotation.height;
      const bottom = top + annotation.height;
      if (edge === 'above' ? bottom > annotation.y - CLEARANCE : top < annotation.y + CLEARANCE) continue;
      const lineFrom = edge === 'above' ? top : annotation.y + CLEARANCE;
      const lineTo = edge === 'above' ? annotation.y - CLEARANCE : bottom;
      for (const side of ['left', 'right'] as const) {
        const left = side === 'right' ? annotation.x + GAP : annotation.x - GAP - annotation.width;
        const box = { left, right: left + annotation.width, top, bottom };
        candidates.push({ key: annotation.key, box, side, lineFrom, lineTo });
      }
    }
  }
  const toCost = (one: PlacedAnnotation) => {
    const crossings = avoid.lines.filter((y) => y > one.lineFrom && y < one.lineTo).length;
    return crossings + (avoid.bands.some((band) => overlaps(band, one.box)) ? 2 : 0);
  };
  return candidates.sort((a, b) => toCost(a) - toCost(b));
}

function toLineBox(placed: PlacedAnnotation): Box {
  const x = placed.side === 'right' ? placed.box.left - GAP : placed.box.right + GAP;
  return { left: x - 3, right: x + 3, top: placed.lineFrom, bottom: placed.lineTo };
}

function isInside(box: Box, plot: Box): boolean {
  return box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
}
