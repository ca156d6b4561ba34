import { type Box, overlaps } from './place-annotations.ts';
import { estimateTextWidth, wrapText } from './text-width.ts';

export interface DistrictName {
  readonly name: string;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly x: number;
  readonly side: 'left' | 'right';
}

interface Tile {
  readonly district: string;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

const FONT_SIZE = 13;
const LINE_HEIGHT = 16;
const GAP = 8;

/** The name of each district in free room beside its tiles, nearest to its middle; without free room there is none. */
export function placeDistrictNames(tiles: readonly Tile[], cell: number, width: number): DistrictName[] {
  const tileBoxes = tiles.map((tile) => ({ left: tile.x, right: tile.x + cell, top: tile.y, bottom: tile.y + cell }));
  const placed: (DistrictName & { readonly box: Box })[] = [];
  for (const district of new Set(tiles.map((tile) => tile.district).filter(Boolean))) {
    const own = tiles.filter((tile) => tile.district === district);
    const middle = own.reduce((sum, tile) => sum + tile.y, 0) / own.length;
    const free = computeCandidates(district, own, cell)
      .filter(({ box }) => box.left >= 0 && box.right <= width)
      .filter(({ box }) => ![...tileBoxes, ...placed.map((one) => one.box)].some((other) => overlaps(box, other)))
      .sort((a, b) => Math.abs(a.tileY - middle) - Math.abs(b.tileY - middle))[0];
    if (free) placed.push(free);
  }
  return placed.map(({ name, lines, x, side }) => ({ name, lines, x, side }));
}

function computeCandidates(name: string, own: readonly Tile[], cell: number) {
  return [...new Set(own.map((tile) => tile.row))].flatMap((row) => {
    const inRow = own.filter((tile) => tile.row === row);
    const y = inRow[0]?.y ?? 0;
    const sides = [
      { side: 'left' as const, x: Math.min(...inRow.map((tile) => tile.x)) - GAP },
      { side: 'right' as const, x: Math.max(...inRow.map((tile) => tile.x)) + cell + GAP },
    ];
    return [wrapText(name, 40, 1), wrapText(name, 13, 3)].flatMap((words) =>
      sides.map(({ side, x }) => {
        const textWidth = Math.max(...words.map((word) => estimateTextWidth(word, FONT_SIZE, true)));
        const height = words.length * LINE_HEIGHT;
        const top = y + (cell - height) / 2;
        const left = side === 'left' ? x - textWidth : x;
        const lines = words.map((text, place) => ({ text, y: top + (place + 0.5) * LINE_HEIGHT }));
        return { name, lines, x, side, tileY: y, box: { left, right: left + textWidth, top, bottom: top + height } };
      }),
    );
  });
}
