import type { Area } from '../../domain/area.ts';
import { createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import { formatDate, formatList, formatQuarterSpan } from '../../domain/format-nl.ts';
import type { Period } from '../../domain/period.ts';
import { addQuarters, lastQuarterOf, yearOf } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeAreaHeadline, writeAreaLead } from '../../domain/sentences/area-headline.ts';
import { writeFalseAlarms } from '../../domain/sentences/false-alarms.ts';
import { computeSignals } from '../../domain/signals.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';
import type { AreaBase } from './area-base.ts';
import type { AreaChoices } from './area-choices.ts';
import { type ComparisonBase, findComparisonBase, listComparisons } from './area-comparison.ts';
import { type AttentionCount, countAttention, groupReadings, type ReadingGroup } from './area-groups.ts';
import { type AreaMembers, computeMembers } from './area-members.ts';
import { type AreaRow, computeAreaRow } from './area-rows.ts';

export interface AreaGroup extends Omit<ReadingGroup, 'readings'> {
  readonly rows: readonly AreaRow[];
}

export interface AreaModel {
  readonly area: Area;
  /** For the mark of the area. */
  readonly areas: readonly Area[];
  /** "Districtsprofiel, 2019" */
  readonly kicker: string;
  readonly headline: string;
  readonly lead: string;
  readonly members: AreaMembers | null;
  readonly counts: readonly AttentionCount[];
  readonly groups: readonly AreaGroup[];
  readonly programmes: readonly SelectOption[];
  /** Id of the chosen programme; "" for all. */
  readonly programme: string;
  readonly comparisons: readonly SelectOption[];
  readonly comparison: ComparisonBase | null;
  readonly sort: AreaChoices['sort'];
  /** "2019" */
  readonly year: string;
  /** "2017–2019" */
  readonly span: string;
  readonly caption: string;
  readonly falseAlarms: string;
  /** Which figures are made up, before the mark: "Alle cijfers van Oost-Utrecht zijn"; null when none is. */
  readonly example: string | null;
  /** The same at the title, where there is room for two words. */
  readonly exampleMark: string | null;
  /** What is wrong with the files of this area as a whole; null when nothing is. */
  readonly fault: string | null;
  /** For paper: "Stand 14 maart 2020. ..." */
  readonly source: string;
}

const PROFILES = { region: 'Regioprofiel', district: 'Districtsprofiel', municipality: 'Gemeenteprofiel' } as const;
/** As many as a sparkline draws. */
const TREND_QUARTERS = 12;

/** All that the profile of an area says, or null when the area is unknown. */
export function computeAreaModel(
  core: CoreView,
  view: AreaView,
  id: string,
  period: Period,
  choices: AreaChoices,
): AreaModel | null {
  const tree = createAreaTree(core.areas);
  const area = tree.get(id);
  if (area === null) return null;
  const base: AreaBase = { core, view, area, period, tree };
  const readings = computeAreaReadings({ ...core, area, period, series: view.series });
  const region =
    tree.region === null || area === tree.region
      ? readings
      : computeAreaReadings({ ...core, area: tree.region, period, series: view.regionSeries });
  const programmes = core.programmes.filter((one) => readings.some(({ indicator }) => indicator.programme === one.id));
  const programme = programmes.find((one) => one.id === choices.programme);
  const shown = readings.filter(({ indicator }) => !programme || indicator.programme === programme.id);
  const comparison = findComparisonBase(base, choices.compare);
  const { signals, targetOut, ...alarms } = computeSignals(shown);
  const last = lastQuarterOf(period);
  return {
    area,
    areas: core.areas,
    kicker: `${PROFILES[area.level]}, ${yearOf(period)}`,
    headline: writeAreaHeadline(area, readings, region),
    lead: writeAreaLead(readings),
    members: computeMembers(base),
    counts: countAttention(shown),
    groups: groupReadings(shown, choices.sort, core).map(({ readings: own, ...group }) => ({
      ...group,
      rows: own.map((reading) => computeAreaRow(reading, comparison, base)),
    })),
    programmes: [{ value: '', label: 'Alle programma’s' }, ...programmes.map(toOption)],
    programme: programme?.id ?? '',
    comparisons: listComparisons(base),
    comparison,
    sort: choices.sort,
    year: yearOf(period),
    span: formatQuarterSpan(addQuarters(last, 1 - TREND_QUARTERS), last),
    caption: writeCaption(area, programme?.name ?? null, comparison),
    falseAlarms: writeFalseAlarms({ ...alarms, found: signals.length - targetOut }),
    ...writeExample(area, shown),
    fault: faultOf(readings, view),
    source: `Stand ${formatDate(core.referenceDate)}. De bron van elk cijfer staat op de pagina van de indicator.`,
  };
}

function toOption({ id, name }: { readonly id: string; readonly name: string }): SelectOption {
  return { value: id, label: name };
}

function writeCaption(area: Area, programme: string | null, comparison: ComparisonBase | null): string {
  const beside = comparison === null ? '' : `, vergeleken met ${comparison.name}`;
  return `Indicatoren van ${area.name}: ${programme ?? 'alle programma’s'}${beside}`;
}

/** Published figures are never said to be made up: only where all are, all are meant. */
function writeExample(area: Area, readings: readonly Reading[]): Pick<AreaModel, 'example' | 'exampleMark'> {
  const known = readings.flatMap(({ figure }) => (figure === null || figure.value === null ? [] : [figure]));
  const quarters = readings.some((reading) => reading.quarters.some(({ origin }) => origin === 'example'));
  const examples = known.filter(({ origin }) => origin === 'example').length;
  if (examples === 0 && !quarters) return { example: null, exampleMark: null };
  if (examples === 0) return { example: 'Alle kwartaalcijfers zijn', exampleMark: 'voorbeeldcijfers per kwartaal' };
  if (examples === known.length) {
    return { example: `Alle cijfers van ${area.name} zijn`, exampleMark: 'voorbeeldcijfers' };
  }
  return { example: 'Kwartaalcijfers en jaarcijfers zonder bron zijn', exampleMark: 'deels voorbeeldcijfers' };
}

/** Faults that belong to no row: of a whole file, or of an indicator that is not kept here. */
function faultOf(readings: readonly Reading[], { issues }: AreaView): string | null {
  const rows = new Set(readings.map(({ indicator }) => indicator.id));
  const loose = issues.filter(({ indicator }) => indicator === undefined || !rows.has(indicator));
  if (loose.length === 0) return null;
  return formatList(loose.map(({ path, place, message }) => [path, place].filter(Boolean).join(', ') + `: ${message}`));
}
