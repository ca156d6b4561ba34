import { toTileValue } from '../../charts/tile-map-values.ts';
import type { Area } from '../../domain/area.ts';
import { findYearFigure } from '../../domain/find-figure.ts';
import { formatList } from '../../domain/format-nl.ts';
import type { Observation, Series } from '../../domain/observation.ts';
import type { Year } from '../../domain/period.ts';
import { yearOf } from '../../domain/period-math.ts';
import { type MunicipalityCounts, writeMunicipalityHeadline } from '../../domain/sentences/municipality-headline.ts';
import { findFigureFaults, writeFaults } from './figure-faults.ts';
import { type IndicatorBase, writeMissing } from './indicator-base.ts';
import { computeMunicipalityFunnel, type FunnelModel } from './municipality-funnel.ts';

/** How many municipalities are shown or hidden for one reason, and which. */
interface MapGroup {
  readonly label: string;
  readonly count: number;
  readonly names: string;
}

export interface MunicipalitiesModel {
  /** What the map can show; over the block where there is no funnel. */
  readonly title: string;
  readonly heading: string;
  readonly name: string;
  readonly conclusion: string;
  /** null where a sentence says why there is none. */
  readonly funnel: FunnelModel | null;
  readonly noFunnel: string | null;
  readonly areas: readonly Area[];
  readonly values: readonly Observation[];
  readonly selected: string | null;
  /** How many municipalities there are, and how many of them have no number on the map. */
  readonly of: number;
  readonly hidden: number;
  readonly groups: readonly MapGroup[];
  readonly note: string;
  readonly isExample: boolean;
  readonly fault: string | null;
}

/** The municipalities of the region or district on screen, or of the district around one; null where there are none. */
export function computeMunicipalities(base: IndicatorBase): MunicipalitiesModel | null {
  const { area, indicator, tree, period, seriesOf, arrived, core } = base;
  if (!indicator.levels.includes('municipality') || !arrived.figures) return null;
  const around = area.level === 'municipality' ? (area.parent ?? area.id) : area.id;
  const inside = tree.municipalitiesIn(around, period);
  if (inside.length === 0) return null;
  const year = yearOf(base.reading.figure?.period ?? period);
  const figureOf = (series: Series | null, of: Year) => series && findYearFigure(series, of, indicator);
  const found = inside.map((each) => ({ area: each, observation: figureOf(seriesOf(each.id), year) }));
  const values = found.flatMap(({ observation }) => observation ?? []);
  const counts = countReasons(found, base);
  const title = writeMunicipalityHeadline(counts, indicator);
  const funnel = values.length === 0 ? null : computeMunicipalityFunnel(base);
  const isMade = funnel !== null && typeof funnel !== 'string';
  return {
    title,
    heading: isMade ? funnel.heading : title,
    funnel: isMade ? funnel : null,
    noFunnel: typeof funnel === 'string' && indicator.partOf === null ? funnel : null,
    name: `${indicator.name} per gemeente`,
    conclusion: `${title}.`,
    areas: [...core.areas.filter(({ level }) => level === 'district'), ...inside],
    values,
    selected: area.level === 'municipality' ? area.id : null,
    of: counts.of,
    hidden: counts.small + counts.withheld + counts.shaky,
    groups: toGroups(found, base),
    note: writeNote(base, isMade),
    isExample: values.some(({ origin, value }) => origin === 'example' && value !== null),
    fault: values.length === 0 ? writeFaults(findFigureFaults(base, inside)) : null,
  };
}

interface Found {
  readonly area: Area;
  readonly observation: Observation | null;
}

type Reason = 'shown' | 'small' | 'withheld' | 'shaky' | 'absent';

function reasonOf({ observation }: Found, { indicator }: IndicatorBase): Reason {
  if (observation === null) return 'absent';
  if (toTileValue(observation, indicator, []).value !== null) return 'shown';
  if (observation.value !== null) return 'shaky';
  if (observation.reason === 'small') return 'small';
  return observation.reason === 'withheld' || observation.reason === 'secret' ? 'withheld' : 'absent';
}

function countReasons(found: readonly Found[], base: IndicatorBase): MunicipalityCounts {
  const count = (reason: Reason) => found.filter((each) => reasonOf(each, base) === reason).length;
  const isPart = base.indicator.partOf !== null;
  return {
    of: found.length,
    small: count('small'),
    withheld: count('withheld'),
    shaky: count('shaky'),
    absent: count('absent'),
    taking: isPart ? found.filter(({ observation }) => (observation?.value ?? 0) > 0).length : null,
  };
}

function toGroups(found: readonly Found[], base: IndicatorBase): MapGroup[] {
  const { partOf } = base.indicator;
  const named = (label: string, own: readonly Found[], names = own): MapGroup[] =>
    own.length === 0 ? [] : [{ label, count: own.length, names: formatList(names.map(({ area }) => area.name)) }];
  const of = (reason: Reason) => found.filter((each) => reasonOf(each, base) === reason);
  const shown = of('shown');
  const taking = shown.filter(({ observation }) => (observation?.value ?? 0) > 0);
  const first =
    partOf === null
      ? named('met een cijfer', shown)
      : [
          ...named(taking.length === 1 ? 'telt mee' : 'tellen mee', taking),
          ...named(
            'nog niet',
            shown.filter(({ observation }) => observation?.value === 0),
          ),
        ];
  return [
    ...first,
    ...named(writeMissing({ reason: 'small' }, base.indicator), of('small')),
    ...named('afgeschermd', of('withheld')),
    ...named('te weinig waarnemingen', of('shaky')),
    ...named('geen cijfer', of('absent')),
  ];
}

function writeNote({ indicator }: IndicatorBase, hasFunnel: boolean): string {
  if (indicator.partOf !== null) return 'De kaart zegt of een gemeente meetelt, niet hoe goed het daar gaat.';
  if (hasFunnel) return 'De kaart laat zien wat er geteld is. Of een verschil meer is dan toeval, zegt de trechter.';
  return 'Kleine gemeenten verschillen al door toeval sterk van elkaar. Deze kaart laat zien wat er geteld is. Of een verschil meer is dan toeval, zegt zij niet.';
}
