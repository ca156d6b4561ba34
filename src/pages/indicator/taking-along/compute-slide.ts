import { tickDecimals } from '../../../charts/scale.ts';
import { computeXmrGeometry } from '../../../charts/xmr-geometry.ts';
import { formatList } from '../../../domain/format-nl.ts';
import type { Answer } from '../../../domain/sentences/variation-answer.ts';
import type { ChartView } from '../chart-view.ts';
import type { ExportModel } from './export-model.ts';
import { toSlideSeries } from './slide-series.ts';
import type { SlideChart } from './write-chart-xml.ts';

/** In points from the left and top of the chart; y is the middle of the text. */
export interface SlideLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isBold: boolean;
}

/** What a slide says and draws; sizes of the chart in points, on the slide itself in inches. */
export interface Slide {
  readonly chart: SlideChart;
  /** Names beside the lines at the right end. */
  readonly labels: readonly SlideLabel[];
  /** Years under the axis: no two programs write the names of twenty quarters alike, or so that one can read them. */
  readonly years: readonly SlideLabel[];
  readonly subtitle: string;
  /** What the chart shows, in a sentence. */
  readonly finding: string;
  readonly answers: readonly Answer[];
  /** More words than fit in their usual size. */
  readonly isLong: boolean;
  /** Under the chart. */
  readonly events: string;
  readonly foot: readonly string[];
  readonly notes: string;
  readonly altText: string;
}

export const CHART_WIDTH = 610;
export const CHART_HEIGHT = 300;
const POINTS_A_YEAR = 4;
/** Characters that fit beside the chart. */
const MANY = 400;

export function computeSlide(model: ExportModel, view: ChartView): Slide {
  const { rows, isExample, answers, conclusion } = model;
  const said = answers.length > 0 ? answers : [{ title: 'Zo leest u de grafiek.', text: model.method }];
  const geometry = computeXmrGeometry(view.reading, {
    width: CHART_WIDTH,
    height: CHART_HEIGHT,
    events: view.events,
    forecastYear: null,
  });
  const { plot, scale, axisNote, years, yearY } = geometry.frame;
  const isPercent = view.reading.indicator.unit === '%';
  const decimals = tickDecimals(scale);
  return {
    chart: {
      labels: rows.map(({ shortName }) => shortName),
      series: toSlideSeries(rows),
      scale,
      format: `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${isPercent ? '"%"' : ''}`,
      pointsAYear: view.grain === 'year' ? 1 : POINTS_A_YEAR,
      plot: {
        x: plot.left / CHART_WIDTH,
        y: plot.top / CHART_HEIGHT,
        width: (plot.right - plot.left) / CHART_WIDTH,
        height: (plot.bottom - plot.top) / CHART_HEIGHT,
      },
    },
    labels: geometry.labels.map(({ text, x, y, bold }) => ({ text, x, y, isBold: bold })),
    years: years.flatMap(({ year, labelX }) =>
      labelX === null ? [] : [{ text: year, x: labelX, y: yearY, isBold: false }],
    ),
    subtitle: `${model.subtitle}${axisNote === null ? '' : `, ${axisNote}`}`,
    finding: conclusion,
    answers: said,
    isLong: [conclusion, ...said.flatMap(({ title, text }) => [title, text])].join(' ').length > MANY,
    events: geometry.events.list.map(({ text }) => text).join('  |  '),
    foot: [`Bron: ${model.source}`, `${model.basis} Stand van de gegevens: ${model.state}.`],
    notes: writeNotes(model),
    altText: [conclusion, `${model.subtitle}.`, isExample ? 'Dit zijn voorbeeldcijfers.' : '']
      .filter(Boolean)
      .join(' '),
  };
}

/** Everything that whoever presents may want to say; one paragraph a line. */
function writeNotes(model: ExportModel): string {
  const { title, lead, conclusion, answers, rows, isExample, howToRead } = model;
  const missing = rows.flatMap(({ name, reason }) => (reason === '' ? [] : [`${name} (${reason})`]));
  const signals = rows.flatMap(({ name, signal, kind }) =>
    kind === null || kind === 'common' ? [] : [`${name}: ${signal}`],
  );
  return [
    `${title}.`,
    lead,
    conclusion,
    ...answers.map((answer) => `${answer.title} ${answer.text}`),
    signals.length === 0 ? '' : `Signalen: ${signals.join('; ')}.`,
    missing.length === 0 ? '' : `Zonder waarde: ${formatList(missing)}.`,
    answers.length === 0 ? '' : `${howToRead.title} ${howToRead.text}`,
    model.method,
    model.basis,
    isExample ? 'Let op: dit zijn voorbeeldcijfers.' : '',
    `Bron: ${model.source}`,
    `Stand van de gegevens: ${model.state}.`,
  ]
    .filter(Boolean)
    .join('\n');
}
