import type { FunnelPoint } from '../domain/compare-in-funnel.ts';
import type { Box } from './place-annotations.ts';
import { estimateTextWidth } from './text-width.ts';

interface PlacedPoint {
  readonly point: FunnelPoint;
  readonly x: number;
  readonly y: number;
}

export interface FunnelLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** Middle of the text. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
}

interface LabelRoom {
  readonly plot: Box;
  readonly fontSize: number;
  /** At most so many names. */
  readonly most: number;
  /** Area on screen: its name goes first. */
  readonly own: string | null;
}

const LARGEST = 4;
const REACH = 6;
const GAP = 9;

/** Names beside their points: the own area, those outside the outer limits, the largest; none over a point or a name. */
export function placeFunnelLabels(placed: readonly PlacedPoint[], room: LabelRoom): FunnelLabel[] {
  const taken: Box[] = placed.map(({ x, y }) => around(x, y, REACH, REACH));
  const labels: FunnelLabel[] = [];
  for (const each of chooseNamed(placed, room)) {
    const found = candidates(each, room).find(
      ({ box }) => isInside(box, room.plot) && taken.every((other) => !overlaps(box, other)),
    );
    if (!found || labels.length >= room.most) continue;
    taken.push(found.box);
    labels.push(found.label);
  }
  return labels;
}

function chooseNamed(placed: readonly PlacedPoint[], { own }: LabelRoom): PlacedPoint[] {
  const isOutside = ({ point }: PlacedPoint) => point.place === 'outside-998';
  const groups = [
    placed.filter(({ point }) => point.area.id === own),
    placed.filter(isOutside).sort((a, b) => b.point.size - a.point.size),
    [...placed].sort((a, b) => b.point.size - a.point.size).slice(0, LARGEST),
  ];
  return [...new Set(groups.flat())];
}

interface Candidate {
  readonly label: FunnelLabel;
  readonly box: Box;
}

function candidates({ point, x, y }: PlacedPoint, { fontSize, own }: LabelRoom): Candidate[] {
  const bold = point.area.id === own;
  const text = point.area.name;
  const width = estimateTextWidth(text, fontSize, bold);
  const height = fontSize / 2 + 1;
  const base = { key: point.area.id, text, bold };
  const at = (anchor: FunnelLabel['anchor'], labelX: number, labelY: number): Candidate => {
    const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
    const box = { left, right: left + width, top: labelY - height, bottom: labelY + height };
    return { label: { ...base, x: labelX, y: labelY, anchor }, box };
  };
  const [up, down] = [y - fontSize - 1, y + fontSize + 1];
  return [
    at('start', x + GAP, y),
    at('end', x - GAP, y),
    at('middle', x, up),
    at('middle', x, down),
    at('start', x + 3, up),
    at('start', x + 3, down),
    at('end', x - 3, up),
    at('end', x - 3, down),
  ];
}

function around(x: number, y: number, reachX: number, reachY: number): Box {
  return { left: x - reachX, right: x + reachX, top: y - reachY, bottom: y + reachY };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, plot: Box): boolean {
  return box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
}
