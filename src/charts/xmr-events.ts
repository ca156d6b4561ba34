import type { ChartEvent } from '../domain/chart-event.ts';
import { formatPeriodShort } from '../domain/format-nl.ts';
import { isInPeriod, periodOfDate } from '../domain/period-math.ts';
import type { Reading } from '../domain/reading.ts';
import { type Avoid, type Box, placeAnnotations, type PlacedAnnotation } from './place-annotations.ts';
import { estimateTextWidth, wrapText } from './text-width.ts';
import { FONT_SIZE, LINE_HEIGHT, type XmrFrame } from './xmr-frame.ts';

const MOST = 3;
const CHARACTERS = 26;

interface EventAnnotation extends PlacedAnnotation {
  /** Of the line; the text stands beside it. */
  readonly x: number;
  readonly textX: number;
  readonly texts: readonly { readonly text: string; readonly y: number; readonly bold: boolean }[];
}

/** A number in the plot for an event whose text stands below the chart. */
interface EventNumber {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly lineFrom: number;
  readonly lineTo: number;
}

export interface EventMarks {
  readonly annotations: readonly EventAnnotation[];
  readonly numbers: readonly EventNumber[];
  /** Every event of the chart as a line of text; number is null when its text is drawn in the plot. */
  readonly list: readonly { readonly id: string; readonly number: number | null; readonly text: string }[];
}

interface Position {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** At most three events of this series: those that start the limits anew first, then the latest; in order of time. */
export function selectEvents(events: readonly ChartEvent[], reading: Reading): ChartEvent[] {
  return events
    .filter((event) => findIndex(event, reading) >= 0)
    .filter((event) => event.indicators.length === 0 || event.indicators.includes(reading.indicator.id))
    .filter((event) => event.areas.length === 0 || event.areas.includes(reading.area.id))
    .sort((a, b) => Number(b.rebase !== null) - Number(a.rebase !== null) || b.date.localeCompare(a.date))
    .slice(0, MOST)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** Texts in the plot where they fit; elsewhere a number, with the text in the list. */
export function computeEventMarks(
  events: readonly ChartEvent[],
  reading: Reading,
  points: readonly Position[],
  frame: XmrFrame,
  obstacles: readonly Box[],
  avoid: Avoid,
): EventMarks {
  const marks = events.map((event) => {
    const index = findIndex(event, reading);
    const point = points.find((one) => one.index === index);
    return {
      event,
      x: frame.toX(index),
      y: point?.y ?? frame.plot.bottom,
      moment: formatPeriodShort(periodOfDate(event.date)),
      lines: wrapText(event.title, CHARACTERS, 2),
    };
  });
  // Clear of the axis and of the dashes that stand on it for a gap.
  const room = { ...frame.plot, bottom: frame.plot.bottom - 12 };
  const placed = frame.narrow ? [] : placeAnnotations(marks.map(toWanted), room, obstacles, avoid);
  const annotations = placed.flatMap((annotation) => {
    const mark = marks.find((one) => one.event.id === annotation.key);
    if (!mark) return [];
    const textX = annotation.side === 'right' ? annotation.box.left : annotation.box.right;
    const texts = [mark.moment, ...mark.lines].map((text, place) => {
      return { text, y: annotation.box.top + (place + 0.5) * LINE_HEIGHT, bold: place === 0 };
    });
    return [{ ...annotation, x: mark.x, textX, texts }];
  });
  const unplaced = marks.filter((mark) => !placed.some((annotation) => annotation.key === mark.event.id));
  const numbered = unplaced.map((mark, place) => ({ ...mark, number: place + 1 }));
  return {
    annotations,
    numbers: toNumbers(numbered, frame),
    list: marks.map(({ event, moment }) => ({
      id: event.id,
      number: numbered.find((one) => one.event.id === event.id)?.number ?? null,
      text: `${moment}: ${event.title}`,
    })),
  };
}

function findIndex(event: ChartEvent, reading: Reading): number {
  return reading.quarters.findIndex((observation) => isInPeriod(event.date, observation.period));
}

function toWanted(mark: { event: ChartEvent; x: number; y: number; moment: string; lines: readonly string[] }) {
  const widths = mark.lines.map((line) => estimateTextWidth(line, FONT_SIZE));
  return {
    key: mark.event.id,
    x: mark.x,
    y: mark.y,
    width: Math.max(estimateTextWidth(mark.moment, FONT_SIZE, true), ...widths),
    height: (mark.lines.length + 1) * LINE_HEIGHT,
  };
}

/** At the upper edge, or at the lower edge where the point itself is high; one mark for events in one quarter. */
function toNumbers(marks: readonly { x: number; y: number; number: number }[], frame: XmrFrame): EventNumber[] {
  const { top, bottom } = frame.plot;
  return [...new Set(marks.map((mark) => mark.x))].map((x) => {
    const here = marks.filter((mark) => mark.x === x);
    const y = here[0]?.y ?? bottom;
    const above = y - top > 44;
    return {
      text: here.map((mark) => mark.number).join(', '),
      x,
      y: above ? top + 6 : bottom - 8,
      lineFrom: above ? top + 16 : y + 12,
      lineTo: above ? y - 12 : bottom - 18,
    };
  });
}
