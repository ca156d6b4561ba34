import PptxGenJS from 'pptxgenjs';
import type { ChartView } from '../chart-view.ts';
import { CHART_HEIGHT, CHART_WIDTH, computeSlide, type Slide, type SlideLabel } from './compute-slide.ts';
import type { ExportModel } from './export-model.ts';
import { LABEL_NAMES } from './group-chart.ts';
import { mendSlide } from './mend-slide.ts';
import { SLIDE_COLOURS } from './slide-colours.ts';

const { ink, ink2, ink3, lijn, bg, cijfers, letters, dialoog, beeld, verhaal } = SLIDE_COLOURS;
const POINTS = 72;
const WIDTH = 13.333;
const LEFT = 0.6;
const INSIDE = WIDTH - 2 * LEFT;
const CHART = { x: LEFT - 0.1, y: 2.15, w: CHART_WIDTH / POINTS, h: CHART_HEIGHT / POINTS };
const SIDE = { x: 9.35, w: WIDTH - 9.35 - LEFT };
const LABEL_WIDTH = 2;
const FOOT = 6.78;
/** On every computer; the letters of the page are not. */
const SANS = 'Arial';
const SERIF = 'Georgia';

const MASTER = 'Bevinding met grafiek';
const TITLE = 'Titel';
/** A real title: the outline and a screen reader find it. */
const TITLE_PLACE = {
  options: {
    name: TITLE,
    type: 'title',
    x: LEFT,
    y: 0.3,
    w: INSIDE,
    h: 1.15,
    margin: 0,
    fontFace: SERIF,
    fontSize: 32,
    bold: true,
    color: ink,
    align: 'left',
    valign: 'middle',
  },
  text: '',
} as const;

type PptxSlide = ReturnType<PptxGenJS['addSlide']>;
type TextOptions = NonNullable<Parameters<PptxSlide['addText']>[1]>;

/** One slide, 16:9, that one can show as it is: the finding, a chart of Office itself, what it means and where it comes from. */
export async function makeSlide(model: ExportModel, view: ChartView): Promise<Blob> {
  const content = computeSlide(model, view);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = model.title;
  deck.subject = model.subtitle;
  deck.author = 'Rijker Verantwoorden';
  deck.company = 'Veiligheidscoalitie Midden-Nederland';
  deck.defineSlideMaster({ title: MASTER, background: { color: bg }, objects: [{ placeholder: TITLE_PLACE }] });
  const slide = deck.addSlide({ masterName: MASTER });
  addHead(slide, model, content);
  addChart(deck, slide, content);
  addSide(slide, content);
  addFoot(slide, content);
  slide.addNotes(content.notes);
  const file = await deck.write({ outputType: 'arraybuffer' });
  if (!(file instanceof ArrayBuffer)) throw new TypeError('The slide is no file.');
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return new Blob([await mendSlide(file, content.chart)], { type });
}

function addHead(slide: PptxSlide, model: ExportModel, { subtitle }: Slide): void {
  const forms = [cijfers, letters, dialoog, beeld, verhaal];
  forms.forEach((color, place) => {
    const w = WIDTH / forms.length;
    slide.addShape('rect', { x: w * place, y: 0, w, h: 0.09, fill: { color }, objectName: `Vorm ${place + 1}` });
  });
  addText(slide, model.title, { placeholder: TITLE, fontFace: SERIF });
  const room = INSIDE - (model.isExample ? 2.3 : 0);
  const line = { x: LEFT, y: 1.5, w: room, h: 0.55, fontSize: 15, color: ink2, valign: 'top' } as const;
  addText(slide, subtitle, { ...line, objectName: 'Cijfer, gebied en periode' });
  if (model.isExample) addMark(slide, LEFT + INSIDE);
}

/** The hatched square and the word. */
function addMark(slide: PptxSlide, right: number): void {
  const x = right - 1.95;
  const square = { x, y: 1.56, w: 0.18, h: 0.18 };
  const line = { color: ink, width: 1 };
  slide.addShape('rect', { ...square, line, objectName: 'Arcering' });
  for (const part of [0.5, 1]) {
    slide.addShape('line', { x, y: 1.56, w: 0.18 * part, h: 0.18 * part, flipV: true, line, objectName: 'Arcering' });
  }
  slide.addShape('line', { x: x + 0.09, y: 1.65, w: 0.09, h: 0.09, flipV: true, line, objectName: 'Arcering' });
  const word = { x: x + 0.25, y: 1.5, w: 1.7, h: 0.3, fontSize: 15, bold: true, color: ink, valign: 'middle' } as const;
  addText(slide, 'voorbeeldcijfers', { ...word, objectName: 'Voorbeeldmerk' });
}

function addChart(deck: PptxGenJS, slide: PptxSlide, { chart, labels, years, events, altText }: Slide): void {
  const values = (own: readonly (number | null)[]) => own.map((value) => value ?? Number.NaN);
  const data = chart.series.map((one) => ({ name: one.name, labels: [...chart.labels], values: values(one.values) }));
  slide.addChart(deck.ChartType.line, data, { ...CHART, altText, objectName: 'Grafiek', displayBlanksAs: 'gap' });
  for (const label of labels) addLabel(slide, label, { name: LABEL_NAMES.line, left: 0, align: 'left' });
  for (const year of years) addLabel(slide, year, { name: LABEL_NAMES.year, left: LABEL_WIDTH / 2, align: 'center' });
  if (events === '') return;
  const line = { x: LEFT, y: CHART.y + CHART.h + 0.02, w: CHART.w, h: 0.4, fontSize: 10.5, color: ink2 };
  addText(slide, events, { ...line, valign: 'top', objectName: 'Gebeurtenissen' });
}

function addLabel(
  slide: PptxSlide,
  { text, x, y, isBold }: SlideLabel,
  { name, left, align }: { readonly name: string; readonly left: number; readonly align: 'left' | 'center' },
): void {
  const place = { x: CHART.x + x / POINTS - left, y: CHART.y + y / POINTS - 0.13, w: LABEL_WIDTH, h: 0.26 };
  const look = {
    fontSize: 12,
    bold: isBold,
    color: isBold ? ink : ink3,
    valign: 'middle',
    wrap: false,
    align,
  } as const;
  addText(slide, text, { ...place, ...look, objectName: `${name}: ${text}` });
}

function addSide(slide: PptxSlide, { finding, answers, isLong }: Slide): void {
  const [large, middle, small] = isLong ? [14, 14, 12] : [17, 16, 14];
  const paragraphs = [
    { text: finding, options: { fontFace: SERIF, fontSize: large, color: ink, breakLine: true } },
    ...answers.flatMap(({ title, text }) => [
      { text: title, options: { bold: true, fontSize: middle, color: ink, breakLine: true, paraSpaceBefore: 16 } },
      { text, options: { fontSize: small, color: ink2, breakLine: true, paraSpaceBefore: 3 } },
    ]),
  ];
  const box = { ...SIDE, y: CHART.y, h: FOOT - CHART.y - 0.1, margin: 0, lang: 'nl-NL', fontFace: SANS };
  slide.addShape('line', {
    x: SIDE.x - 0.2,
    y: CHART.y,
    w: 0,
    h: FOOT - CHART.y - 0.2,
    line: { color: lijn, width: 1 },
  });
  slide.addText(paragraphs, { ...box, valign: 'top', fit: 'shrink', objectName: 'Wat het betekent' });
}

function addFoot(slide: PptxSlide, { foot }: Slide): void {
  slide.addShape('line', { x: LEFT, y: FOOT, w: INSIDE, h: 0, line: { color: lijn, width: 1 }, objectName: 'Lijn' });
  const box = { x: LEFT, y: FOOT + 0.05, w: INSIDE, h: 0.6, fontSize: 11, color: ink3, valign: 'top' } as const;
  addText(slide, foot.join('\n'), { ...box, objectName: 'Bron' });
}

function addText(slide: PptxSlide, text: string, options: TextOptions): void {
  slide.addText(text, { fontFace: SANS, margin: 0, lang: 'nl-NL', ...options });
}
