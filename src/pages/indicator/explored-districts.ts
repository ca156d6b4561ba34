import { describeUnit } from '../../charts/describe-basis.ts';
import { describeValue } from '../../charts/describe-point.ts';
import type { LinePointValue, LineSeries } from '../../charts/line-series.ts';
import type { LinesTarget } from '../../charts/lines-geometry.ts';
import { type SeriesLook, toSeriesLook, WHOLE_LOOK } from '../../charts/series-look.ts';
import { hasExample, toShownValue } from '../../charts/shown-value.ts';
import type { Area } from '../../domain/area.ts';
import { formatList, formatValue, MISSING_MARK } from '../../domain/format-nl.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { comparePeriods } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeExploredConclusion } from '../../domain/sentences/explored-conclusion.ts';
import { writeNamedTarget, writeTarget } from '../../domain/sentences/target-words.ts';
import type { DistrictsModel } from './district-figures.ts';
import { readExploreChoice } from './explore-choice.ts';
import { writeMissing } from './indicator-base.ts';

/** The districts in one plane. */
export interface ExploredModel {
  readonly name: string;
  readonly unit: string;
  readonly caption: string;
  readonly suffix: string;
  readonly periods: readonly Period[];
  /** Can be switched on and off. */
  readonly districts: readonly LineSeries[];
  /** The districts, and the region behind them where its values compare. */
  readonly series: readonly LineSeries[];
  readonly target: LinesTarget | null;
  /** What each choice of districts shows. */
  readonly choose: (asked: string) => ExploredView;
}

interface ExploredView {
  readonly shown: ReadonlySet<string>;
  readonly conclusion: string;
  readonly note: string;
  readonly example: boolean;
  /** What of the address was not understood; null when all was. */
  readonly notice: string | null;
}

/** null where there are no two lines to lay beside each other. */
export function computeExplored({ districts, behind }: DistrictsModel): ExploredModel | null {
  const readings = districts
    .filter(({ figure, fault }) => figure.visual.type === 'series' && fault === null)
    .map(({ reading }) => reading);
  const all = behind === null ? readings : [...readings, behind];
  const periods = [...new Set(all.flatMap(({ quarters }) => quarters.map(({ period }) => period)))];
  periods.sort(comparePeriods);
  const [first] = readings;
  if (first === undefined || readings.length < 2 || periods.length < 2) return null;
  const absent = districts.map(({ area }) => area).filter(({ id }) => !readings.some(({ area }) => area.id === id));
  const looks = assignLooks(districts.map(({ area }) => area));
  const lines = readings.map((reading) => toSeries(reading, periods, looks.get(reading.area.id) ?? WHOLE_LOOK));
  const region = behind === null ? [] : [toSeries(behind, periods, WHOLE_LOOK)];
  const { indicator } = first;
  const unit = describeUnit(first);
  return {
    name: `${indicator.name} per district`,
    unit,
    caption: `${indicator.name} per district, ${unit}`,
    suffix: indicator.unit === '%' ? '%' : '',
    periods,
    districts: lines,
    series: [...lines, ...region],
    target: findTarget(all),
    choose: (asked) => toView(asked, readings, behind, absent),
  };
}

function toView(
  asked: string,
  readings: readonly Reading[],
  behind: Reading | null,
  absent: readonly Area[],
): ExploredView {
  const ids = readings.map(({ area }) => area.id);
  const { shown, unknown } = readExploreChoice(asked, ids);
  const own = readings.filter(({ area }) => shown.has(area.id));
  const drawn = behind === null ? own : [...own, behind];
  return {
    shown: new Set(drawn.map(({ area }) => area.id)),
    conclusion: writeExploredConclusion(own),
    note: writeNote(drawn, behind, absent),
    example: drawn.some(({ quarters }) => quarters.some(hasExample)),
    notice:
      unknown.length === 0
        ? null
        : `${unknown.length === 1 ? 'Dit district kennen we' : 'Deze districten kennen we'} niet: ${formatList(unknown.map((name) => `“${name}”`))}.`,
  };
}

/** By the order of their names, so that a district has the same colour and form with every figure. */
function assignLooks(
  areas: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, SeriesLook> {
  const sorted = [...areas].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return new Map(sorted.map(({ id }, index) => [id, toSeriesLook(index)]));
}

function toSeries(reading: Reading, periods: readonly Period[], look: SeriesLook): LineSeries {
  const byPeriod = new Map(reading.quarters.map((quarter) => [quarter.period, quarter]));
  return {
    id: reading.area.id,
    name: reading.area.name,
    look,
    pointsOnly: reading.limitation === 'small-counts',
    points: periods.map((period) => toPoint(byPeriod.get(period), reading)),
  };
}

function toPoint(observation: Observation | undefined, { indicator }: Reading): LinePointValue {
  if (observation === undefined) return { value: null, text: MISSING_MARK, said: 'geen cijfer', provisional: false };
  const value = toShownValue(observation);
  const text = value === null ? writeMissing(observation, indicator) : formatValue(value, indicator);
  return {
    value,
    text,
    said: value === null ? text : describeValue(observation, indicator),
    provisional: observation.status === 'provisional',
  };
}

/** The line that holds for all; null where there is none, or where each has its own. */
function findTarget(readings: readonly Reading[]): LinesTarget | null {
  const [first] = readings.filter(({ quarterTarget }) => quarterTarget !== null);
  if (first?.target == null || first.quarterTarget === null) return null;
  if (readings.some(({ quarterTarget }) => quarterTarget !== first.quarterTarget)) return null;
  const isSame = first.quarterTarget === first.target.value;
  return {
    value: first.quarterTarget,
    label: isSame ? writeNamedTarget(first.target, first) : `doel ${writeTarget(first) ?? ''}`,
  };
}

function writeNote(drawn: readonly Reading[], behind: Reading | null, absent: readonly Area[]): string {
  const quarters = drawn.flatMap((reading) => reading.quarters);
  const hasGap = quarters.some((quarter) => toShownValue(quarter) === null);
  const hasProvisional = quarters.some((one) => one.status === 'provisional' && toShownValue(one) !== null);
  return [
    absent.length === 0 ? '' : `Geen reeks: ${formatList(absent.map(({ name }) => name))}.`,
    behind === null ? '' : `Dunne lijn: ${behind.area.name}.`,
    hasProvisional ? 'Hol punt: voorlopig.' : '',
    hasGap ? 'Streepje bij de as: geen cijfer, of niet te tonen.' : '',
    drawn.some(({ limitation }) => limitation === 'small-counts')
      ? 'Losse punten: te kleine aantallen voor een lijn.'
      : '',
    'De as blijft gelijk als u een district uitzet.',
  ]
    .filter(Boolean)
    .join(' ');
}
