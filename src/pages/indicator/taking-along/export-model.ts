import { describeBasis, describeUnit } from '../../../charts/describe-basis.ts';
import type { AreaLevel } from '../../../domain/area.ts';
import type { PlacedExpectation } from '../../../domain/expectation.ts';
import { formatDate, formatPeriod } from '../../../domain/format-nl.ts';
import type { Answer } from '../../../domain/sentences/variation-answer.ts';
import { writeUnit } from '../../../domain/sentences/indicator-lead.ts';
import type { ChartView } from '../chart-view.ts';
import type { IndicatorModel } from '../indicator-model.ts';
import { GRAINS } from '../view-choice.ts';
import { computeExportRows, computeSingleRow, type ExportRow } from './export-rows.ts';

/** What goes along in every form: the figures with all that one must know to read them elsewhere. */
export interface ExportModel {
  /** Without an ending: "burgernet-succespercentage_midden-nederland_2019-K4_jaar". */
  readonly fileName: string;
  /** The finding. */
  readonly title: string;
  readonly lead: string;
  /** What the chart shows, where the finding above it is of another view; '' where it says the same. */
  readonly viewFinding: string;
  readonly conclusion: string;
  readonly indicator: string;
  readonly unit: string;
  /** "Geregistreerde cybercrime. Regio Midden-Nederland, misdrijven per kwartaal, 2015–2019" */
  readonly subtitle: string;
  /** "per kwartaal"; '' for a figure that stands alone. */
  readonly grain: string;
  /** "Regio Midden-Nederland" */
  readonly area: string;
  readonly period: string;
  /** Whether it changes and whether the target is reached; none where the chart is of another view than they speak of. */
  readonly answers: readonly Answer[];
  readonly howToRead: Answer;
  readonly method: string;
  /** What the limits and the target of the chart rest on. */
  readonly basis: string;
  readonly source: string;
  /** Date of the data. */
  readonly state: string;
  readonly isExample: boolean;
  readonly rows: readonly ExportRow[];
  /** null where the screen has no chart. */
  readonly view: ChartView | null;
  readonly expectations: readonly PlacedExpectation[];
}

const LEVELS: Readonly<Record<AreaLevel, string>> = { region: 'Regio', district: 'District', municipality: 'Gemeente' };

/** null when there is no figure to take along. */
export function computeExport(model: IndicatorModel): ExportModel | null {
  const { base, main, title, lead, noLevel } = model;
  const view = main.hasSeries ? model.view : null;
  const reading = view?.reading ?? base.reading;
  const rows = view === null ? computeSingleRow(reading) : computeExportRows(reading);
  if (noLevel !== null || rows.length === 0) return null;
  const area = `${LEVELS[base.area.level]} ${base.area.name}`;
  const grain = view === null ? '' : (GRAINS.find((one) => one.grain === view.grain)?.label ?? '');
  return {
    fileName: toFileName(model, view),
    title,
    lead,
    viewFinding: view === null || reading === base.reading ? '' : view.conclusion,
    conclusion: view?.conclusion ?? main.conclusion,
    indicator: base.indicator.name,
    unit: view?.chosen.measure === 'per-1000' ? reading.indicator.unit : writeUnit(base.indicator),
    subtitle: `${base.indicator.name}. ${area}, ${view === null ? writeUnit(base.indicator) : describeUnit(reading, view.grain)}`,
    grain,
    area,
    period: formatPeriod(base.period),
    answers: reading === base.reading ? [main.variation, main.assurance] : [],
    howToRead: main.howToRead,
    method: view?.method ?? '',
    basis: view === null ? '' : describeBasis(reading),
    source: base.indicator.source,
    state: formatDate(base.core.referenceDate),
    isExample: rows.some(({ origin }) => origin === 'voorbeeld'),
    rows,
    view,
    expectations: reading === main.reading ? main.expectations : [],
  };
}

/** Letters, digits and dashes only, so that every system can keep it. */
function toFileName({ base }: IndicatorModel, view: ChartView | null): string {
  const { grain = 'kwartaal', measure = 'aantal' } = view?.chosen ?? {};
  const parts = [
    base.indicator.id,
    base.area.id,
    base.period,
    grain === 'kwartaal' ? '' : grain,
    measure === 'aantal' ? '' : measure,
  ];
  return parts.filter(Boolean).join('_');
}
