import type { Scale } from '../../../charts/scale.ts';
import { SLIDE_COLOURS } from './slide-colours.ts';
import type { SlideMark, SlideSeries } from './slide-series.ts';

export interface SlideChart {
  readonly labels: readonly string[];
  readonly series: readonly SlideSeries[];
  readonly scale: Scale;
  /** Number format of Office: 0.0"%" */
  readonly format: string;
  /** A dash on the axis at every so many points. */
  readonly pointsAYear: number;
  /** Where the lines lie, as parts of the width and the height. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const POINT = 12_700;
const FONT_SIZE = 1200;

/** A line chart of Office that one can change there. A value that is missing has no point: a gap, never a 0. */
export function writeChartXml(chart: SlideChart): string {
  const { series, scale, format, pointsAYear, plot } = chart;
  const layout = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${plot.x}"/><c:y val="${plot.y}"/><c:w val="${plot.width}"/><c:h val="${plot.height}"/></c:manualLayout></c:layout>`;
  const lines = series.map((one, place) => writeSeries(one, place, chart)).join('');
  const [first = scale.from, second = scale.to] = scale.ticks;
  const step = Number((second - first).toFixed(10));
  const names = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:spPr>${writeLine(SLIDE_COLOURS.lijn2, 1)}</c:spPr>${writeLetters()}<c:crossAx val="2"/><c:crosses val="min"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickMarkSkip val="${pointsAYear}"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const values = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${scale.to}"/><c:min val="${scale.from}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${writeLine(SLIDE_COLOURS.lijn, 0.75)}</c:spPr></c:majorGridlines><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${writeLetters()}<c:crossAx val="1"/><c:crosses val="min"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="nl-NL"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>${names}${values}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The column of the embedded workbook that holds a series: 0 -> "B". */
export function toColumn(place: number): string {
  return String.fromCharCode('B'.charCodeAt(0) + place);
}

function writeSeries(series: SlideSeries, place: number, { labels, format }: SlideChart): string {
  const { name, values, marks, colour, width, dash } = series;
  const column = toColumn(place);
  const end = values.length + 1;
  const points = values.map((value, index) => (value === null ? '' : writePoint(index, String(value)))).join('');
  const names = labels.map((label, index) => writePoint(index, escapeXml(label))).join('');
  const own = marks?.map((mark, index) => writeOwnMark(mark, index, series)).join('') ?? '';
  const count = `<c:ptCount val="${values.length}"/>`;
  return `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${writePoint(0, escapeXml(name))}</c:strCache></c:strRef></c:tx><c:spPr>${writeLine(colour, width, dash)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${own}<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${end}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${end}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${count}${points}</c:numCache></c:numRef></c:val><c:smooth val="0"/></c:ser>`;
}

function writePoint(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
}

function writeOwnMark({ symbol, size, colour, isOpen }: SlideMark, index: number, series: SlideSeries): string {
  const fill = isOpen ? SLIDE_COLOURS.bg : colour;
  const line = writeLine(series.colour, series.width, isOpen ? 'sysDash' : series.dash);
  return `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>${writeLine(isOpen ? colour : SLIDE_COLOURS.bg, isOpen ? 1.75 : 1)}</c:spPr></c:marker><c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`;
}

function writeLine(colour: string, width: number, dash = 'solid'): string {
  return `<a:ln w="${Math.round(width * POINT)}" cap="rnd"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

function writeLetters(): string {
  return `<c:txPr><a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${FONT_SIZE}"><a:solidFill><a:srgbClr val="${SLIDE_COLOURS.ink3}"/></a:solidFill><a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
}
