import { toCoordinate } from './line-path.ts';
import { computeScale } from './scale.ts';

interface TargetBarGeometry {
  /** All in percent of the width. */
  readonly value: number;
  readonly target: number | null;
  /** Where the text of the target hangs on to its mark. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A bar from 0 to its value on an axis from 0 to max, or to a round number above both. */
export function computeTargetBar(value: number, target: number | null, max?: number): TargetBarGeometry {
  const end = max ?? computeScale([value, target ?? value], { zeroBased: true }).to;
  const toPart = (amount: number) => (end > 0 ? Math.min(100, Math.max(0, toCoordinate((amount / end) * 100))) : 0);
  const mark = target === null ? null : toPart(target);
  const anchor = mark === null || (mark > 25 && mark < 75) ? 'middle' : mark <= 25 ? 'start' : 'end';
  return { value: toPart(value), target: mark, anchor };
}

interface PartGeometry {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly width: number;
  /** Place of its text under the bar in percent, and the side from which it is written. */
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

interface PartsBarGeometry {
  readonly parts: readonly PartGeometry[];
  /** True when the texts fit under their parts; else they stand in a list. */
  readonly direct: boolean;
}

/** Parts of a whole side by side, in percent of the width; values below 0 count as 0. */
export function computePartsBar(
  parts: readonly { readonly label: string; readonly value: number }[],
): PartsBarGeometry {
  const total = parts.reduce((sum, part) => sum + Math.max(0, part.value), 0);
  let from = 0;
  const placed = parts.map((part, place) => {
    const width = total > 0 ? (Math.max(0, part.value) / total) * 100 : 0;
    const atEnd = place === parts.length - 1 && place > 0 && (width < 35 || from < 35);
    const geometry: PartGeometry = {
      ...part,
      from,
      width,
      textX: atEnd ? 100 : from,
      anchor: atEnd ? 'end' : 'start',
    };
    from += width;
    return geometry;
  });
  return { parts: placed, direct: parts.length <= 2 };
}
