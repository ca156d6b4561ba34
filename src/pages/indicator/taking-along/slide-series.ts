import type { SpcKind } from '../../../domain/spc.ts';
import type { ExportRow } from './export-rows.ts';
import { SLIDE_COLOURS } from './slide-colours.ts';

/** A line of the chart on a slide. */
export interface SlideSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  /** In points. */
  readonly width: number;
  readonly dash: 'solid' | 'sysDash' | 'dash';
  /** How each point is marked; none for a line without marks. */
  readonly marks: readonly SlideMark[] | null;
}

export interface SlideMark {
  readonly symbol: 'circle' | 'diamond' | 'triangle';
  readonly size: number;
  readonly colour: string;
  /** Provisional: an open mark, and a dashed line towards it. */
  readonly isOpen: boolean;
}

/** The value first, on top of the lines that it is read against; a line that nowhere has a value is left out. */
export function toSlideSeries(rows: readonly ExportRow[]): SlideSeries[] {
  const { lijn2, ink, ink2 } = SLIDE_COLOURS;
  const marks = rows.map(({ kind, status }): SlideMark => ({ ...markOf(kind), isOpen: status === 'voorlopig' }));
  const limit = { colour: lijn2, width: 1, dash: 'sysDash', marks: null } as const;
  const all: readonly SlideSeries[] = [
    { name: 'Waarde', values: rows.map(({ value }) => value), colour: ink2, width: 2.25, dash: 'solid', marks },
    { name: 'Gemiddelde', values: rows.map(({ mean }) => mean), ...limit, dash: 'solid' },
    { name: 'Bovengrens', values: rows.map(({ upper }) => upper), ...limit },
    { name: 'Ondergrens', values: rows.map(({ lower }) => lower), ...limit },
    { name: 'Doel', values: rows.map(({ target }) => target), colour: ink, width: 1.75, dash: 'dash', marks: null },
  ];
  return all.filter(({ values }) => values.some((value) => value !== null));
}

/** The forms of the screen, as far as a slide has them. */
function markOf(kind: SpcKind | null): Omit<SlideMark, 'isOpen'> {
  const { gewoon, gunstig, neutraal, zorg } = SLIDE_COLOURS;
  switch (kind) {
    case 'concern':
      return { symbol: 'diamond', size: 11, colour: zorg };
    case 'improvement':
      return { symbol: 'circle', size: 10, colour: gunstig };
    case 'neutral-high':
    case 'neutral-low':
      return { symbol: 'triangle', size: 10, colour: neutraal };
    case 'common':
    case null:
      return { symbol: 'circle', size: 7, colour: gewoon };
  }
}
