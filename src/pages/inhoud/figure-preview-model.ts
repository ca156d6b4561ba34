import { writeIndicatorHeadline } from '../../domain/sentences/indicator-headline.ts';
import { writeIndicatorLead } from '../../domain/sentences/indicator-lead.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { type ChartView, computeChartView } from '../indicator/chart-view.ts';
import { createBase } from '../indicator/indicator-base.ts';
import { computeMainFigure, type MainFigure } from '../indicator/main-figure.ts';
import { PLAIN_VIEW } from '../indicator/view-choice.ts';
import type { ContentPreview } from './content-report.ts';

interface FigurePreviewModel {
  readonly headline: string;
  readonly lead: string;
  readonly main: MainFigure;
  /** null without a series. */
  readonly view: ChartView | null;
  readonly definition: string;
}

type Preview = Extract<ContentPreview, { kind: 'figure' }>;

/** What the page of an indicator will say after the change; null when the area is not known. */
export function computeFigurePreview(preview: Preview, core: CoreView): FigurePreviewModel | null {
  const { indicator, targets, area, period, series } = preview;
  const others = core.indicators.filter(({ id }) => id !== indicator.id);
  const base = createBase({
    core: { ...core, indicators: [...others, indicator], targets },
    indicatorView: { indicator: indicator.id, series, expectations: [] },
    themeView: null,
    indicator: indicator.id,
    area,
    period,
  });
  if (base === null) return null;
  const main = computeMainFigure(base);
  return {
    headline: writeIndicatorHeadline(base.reading),
    lead: writeIndicatorLead(base.reading),
    main,
    view: computeChartView(base, PLAIN_VIEW, main.forecastYear),
    definition: indicator.definition,
  };
}
