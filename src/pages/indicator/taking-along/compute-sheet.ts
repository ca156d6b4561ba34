import { estimateTextWidth, wrapToWidth } from '../../../charts/text-width.ts';
import { computeXmrGeometry, type XmrGeometry } from '../../../charts/xmr-geometry.ts';
import type { ChartView } from '../chart-view.ts';
import type { ExportModel } from './export-model.ts';
import { type Paragraph, type SheetText, stackLines } from './stack-lines.ts';

/** A picture of a chart that explains itself wherever it ends up: what stands where, in px. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly SheetText[];
  /** The word for made-up figures with the hatched square before it; null for real ones. */
  readonly mark: { readonly text: string; readonly x: number; readonly squareX: number; readonly y: number } | null;
  readonly chart: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly geometry: XmrGeometry;
  /** Of the line above the source. */
  readonly ruleY: number;
  /** The picture in words, for who cannot see it. */
  readonly description: string;
}

const WIDTH = 1600;
const HEIGHT = 900;
const MARGIN = 64;
const INSIDE = WIDTH - 2 * MARGIN;
const TOP = 48;
const BOTTOM = HEIGHT - 36;
/** The letters of the chart are made for a screen; here they become this much larger. */
const SCALE = 1.6;
const SMALL = 18;
const MARK = 'voorbeeldcijfers';
const MARK_WIDTH = estimateTextWidth(MARK, 22) + 30;

/** Titles from above, texts from below; the chart gets the room between them. */
export function computeSheet(model: ExportModel, view: ChartView): Sheet {
  const title = stackLines([toTitle(model.title)], TOP, MARGIN, INSIDE);
  const finding = stackLines([{ text: model.viewFinding, size: 24, tone: 'plain' }], title.end + 8, MARGIN, INSIDE);
  const draw = (listed: number) => drawChart(model, view, listed, finding.end);
  let drawn = draw(0);
  // A lower chart may have room for fewer texts, which then stand below it: once more, with room for them.
  for (let listed = 0; listEvents(drawn.geometry).length > listed; drawn = draw(listed)) {
    listed = listEvents(drawn.geometry).length;
  }
  const { geometry, subtitle } = drawn;
  const chart = { x: MARGIN, y: subtitle.end + 14, width: INSIDE, height: geometry.height * SCALE };
  const below = stackLines(listEvents(geometry), chart.y + chart.height + 2, MARGIN, INSIDE);
  const basis = stackLines([toSmall(model.basis)], below.end + 6, MARGIN, INSIDE);
  const ruleY = basis.end + 8;
  const source = stackLines(writeSource(model), ruleY + 8, MARGIN, INSIDE);
  return {
    width: WIDTH,
    height: HEIGHT,
    texts: [title, finding, subtitle, below, basis, source].flatMap(({ texts }) => texts),
    mark: model.isExample ? placeMark(subtitle.texts[0]?.y ?? subtitle.end) : null,
    chart,
    geometry,
    ruleY,
    description: writeDescription(model),
  };
}

/** The chart in what its texts leave free, when so many events are listed under it. */
function drawChart(model: ExportModel, view: ChartView, listed: number, top: number) {
  const make = (height: number) =>
    computeXmrGeometry(view.reading, {
      width: INSIDE / SCALE,
      height,
      events: view.events,
      forecastYear: view.forecastYear,
      expectations: model.expectations,
    });
  const { axisNote } = make(200).frame;
  const text = `${model.subtitle}${axisNote === null ? '' : `, ${axisNote}`}`;
  const room = INSIDE - (model.isExample ? MARK_WIDTH + 24 : 0);
  const subtitle = stackLines([{ text, size: 22, tone: 'plain' }], top + 10, MARGIN, room);
  const list = Array.from({ length: listed }, () => toSmall('1. 4e kw. 2019'));
  const under = [list, [toSmall(model.basis)], writeSource(model)].map(
    (lines) => stackLines(lines, 0, MARGIN, INSIDE).end,
  );
  const height = BOTTOM - subtitle.end - 14 - under.reduce((sum, each) => sum + each, 0) - 24;
  return { subtitle, geometry: make(height / SCALE) };
}

/** Two lines at most in large letters; a longer finding in smaller ones. */
function toTitle(text: string): Paragraph {
  const size = wrapToWidth(text, INSIDE, 46, true).length > 2 ? 36 : 46;
  return { text, size, tone: 'title' };
}

function toSmall(text: string): Paragraph {
  return { text, size: SMALL, tone: 'soft' };
}

function listEvents({ events }: XmrGeometry): Paragraph[] {
  return events.list.flatMap(({ number, text }) => (number === null ? [] : [toSmall(`${number}. ${text}`)]));
}

function writeSource({ source, state }: ExportModel): Paragraph[] {
  return [toSmall(`Bron: ${source}`), toSmall(`Stand van de gegevens: ${state}. Rijker Verantwoorden.`)];
}

function placeMark(y: number) {
  const squareX = WIDTH - MARGIN - MARK_WIDTH;
  return { text: MARK, x: squareX + 28, squareX, y };
}

function writeDescription({ conclusion, subtitle, source, isExample }: ExportModel): string {
  const parts = [conclusion, `${subtitle}.`, isExample ? `Dit zijn ${MARK}.` : '', `Bron: ${source}`];
  return parts.filter(Boolean).join(' ');
}
