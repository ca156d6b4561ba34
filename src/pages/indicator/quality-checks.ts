import { formatList, formatNumber, formatPeriod } from '../../domain/format-nl.ts';
import type { Observation } from '../../domain/observation.ts';
import { isQuarter } from '../../domain/period.ts';
import { periodOfDate, quartersBetween } from '../../domain/period-math.ts';
import { eventsOf } from '../../domain/compute-reading.ts';
import type { DistrictsModel } from './district-figures.ts';
import { findFigureFaults } from './figure-faults.ts';
import { isExample, type IndicatorBase } from './indicator-base.ts';
import type { MunicipalitiesModel } from './municipality-map.ts';

export interface QualityCheck {
  readonly label: string;
  readonly text: string;
  readonly isGood: boolean;
}

/** What one must know before leaning on the figure, all computed from the data. */
export function computeQuality(
  base: IndicatorBase,
  districts: DistrictsModel | null,
  municipalities: MunicipalitiesModel | null,
): QualityCheck[] {
  return [
    ...checkFiles(base),
    checkComplete(base, districts),
    checkFinal(base),
    checkComparable(base),
    ...checkCounts(base, municipalities),
    ...checkOrigin(base),
  ];
}

function checkFiles(base: IndicatorBase): QualityCheck[] {
  const faults = findFigureFaults(base, base.core.areas).length;
  if (faults === 0) return [];
  return [
    { label: 'Bestand', text: faults === 1 ? '1 fout in een bestand' : `${faults} fouten in bestanden`, isGood: false },
  ];
}

function checkComplete({ reading }: IndicatorBase, districts: DistrictsModel | null): QualityCheck {
  const label = 'Volledig';
  if (districts !== null && districts.districts.length > 0) {
    const all = districts.districts.length;
    const known = districts.districts.filter((each) => each.reading.figure?.value != null).length;
    return { label, text: `${known} van ${all} districten`, isGood: known === all };
  }
  const { quarters, figure } = reading;
  if (quarters.length > 0) {
    const measured = quarters.filter(({ value }) => value !== null).length;
    return { label, text: `${measured} van ${spanOf(quarters)} kwartalen`, isGood: measured === spanOf(quarters) };
  }
  const known = figure?.value != null;
  return { label, text: known ? `jaarcijfer ${formatPeriod(figure.period)}` : 'nog geen cijfer', isGood: known };
}

/** Quarters from the first to the last row, also those without one. */
function spanOf(quarters: readonly Observation[]): number {
  const [first, last] = [quarters[0]?.period, quarters.at(-1)?.period];
  if (first === undefined || last === undefined || !isQuarter(first) || !isQuarter(last)) return quarters.length;
  return quartersBetween(first, last) + 1;
}

function checkFinal({ reading }: IndicatorBase): QualityCheck {
  const shown = [...reading.quarters, ...(reading.figure ? [reading.figure] : [])].filter(
    ({ value }) => value !== null,
  );
  const open = shown.filter(({ status }) => status === 'provisional').map(({ period }) => formatPeriod(period));
  if (shown.length === 0) return { label: 'Definitief', text: 'nog geen cijfer', isGood: false };
  if (open.length === 0) return { label: 'Definitief', text: 'alle cijfers van dit gebied', isGood: true };
  const text = open.length <= 2 ? formatList(open) : `${open.length} cijfers`;
  return { label: 'Voorlopig', text, isGood: false };
}

function checkComparable({ core, indicator, area, tree, reading }: IndicatorBase): QualityCheck {
  const label = 'Vergelijkbaar';
  const events = eventsOf(core.events, indicator, area, tree);
  const start = reading.quarters[Math.max(0, ...reading.rebaseAt)]?.period;
  if (reading.rebaseAt.length > 0 && start !== undefined) {
    return { label, text: `nieuwe telling vanaf ${formatPeriod(start)}`, isGood: false };
  }
  const inside = events.filter(({ date }) => reading.quarters.some(({ period }) => period === periodOfDate(date)));
  if (inside.length === 0) return { label, text: 'geen breuk bekend', isGood: true };
  const what = inside.length === 1 ? '1 gebeurtenis' : `${inside.length} gebeurtenissen`;
  return { label, text: `geen breuk in de telling, wel ${what}`, isGood: true };
}

function checkCounts(
  { indicator, reading }: IndicatorBase,
  municipalities: MunicipalitiesModel | null,
): QualityCheck[] {
  const label = 'Kleine aantallen';
  if (municipalities !== null) {
    const { hidden, of } = municipalities;
    if (hidden > 0) return [{ label, text: `${formatNumber(hidden)} van ${of} gemeenten niet getoond`, isGood: false }];
    return [{ label, text: 'geen gemeente weggelaten', isGood: true }];
  }
  if (reading.limitation === 'small-counts') {
    return [{ label, text: 'gemiddeld minder dan 5 per kwartaal', isGood: false }];
  }
  if (reading.limitation === 'hidden') {
    return [{ label, text: 'een deel van de kwartalen tonen we niet', isGood: false }];
  }
  if (indicator.disclosureThreshold === null) return [];
  return [{ label, text: `minder dan ${indicator.disclosureThreshold} tonen we niet`, isGood: true }];
}

function checkOrigin({ reading }: IndicatorBase): QualityCheck[] {
  const made = [isExample(reading.figure) ? 'jaarcijfer' : '', reading.quarters.some(isExample) ? 'kwartalen' : ''];
  const text = formatList(made.filter(Boolean));
  return text === '' ? [] : [{ label: 'Voorbeeld', text: `${text}: geen echte cijfers`, isGood: false }];
}
