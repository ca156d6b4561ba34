import { type AreaTree, createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import type { Period } from '../../domain/period.ts';
import { yearOf } from '../../domain/period-math.ts';
import type { Strategy } from '../../domain/programme.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeHeadline } from '../../domain/sentences/headline.ts';
import { writeLead } from '../../domain/sentences/lead.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { type AmbitionItem, computeAmbitions } from './ambitions.ts';
import { findLooseFaults } from './find-loose-faults.ts';
import { computeProgrammeColumns, type ProgrammeColumn } from './programme-columns.ts';
import { computeProjectTiles, type ProjectTile } from './project-tiles.ts';
import { computeStoryTeasers, type StoryTeaser } from './story-teasers.ts';
import { computeSignalList, type SignalList } from './signal-list.ts';

export interface OverviewModel {
  /** "Regio Midden-Nederland, jaarcijfers 2019" */
  readonly kicker: string;
  readonly headline: readonly string[];
  readonly lead: string;
  readonly source: string;
  /** True when a figure on this screen is made up. */
  readonly example: boolean;
  /** What is wrong in a file and belongs to no figure here; null when nothing is. */
  readonly fault: string | null;
  readonly quote: Strategy['quote'] | null;
  readonly ambitions: readonly AmbitionItem[];
  readonly signals: SignalList;
  readonly programmes: readonly ProgrammeColumn[];
  readonly projects: readonly ProjectTile[];
  readonly stories: readonly StoryTeaser[];
}

/** What every block of the overview is computed from. */
export interface OverviewBase {
  readonly core: CoreView;
  readonly view: AreaView;
  readonly readings: readonly Reading[];
  readonly area: string;
  readonly period: Period;
  readonly tree: AreaTree;
}

const LEVEL_WORDS = { region: 'Regio ', district: 'District ', municipality: 'Gemeente ' } as const;

/** All that the overview of an area says, or null when the area is unknown. */
export function computeOverview(core: CoreView, view: AreaView, areaId: string, period: Period): OverviewModel | null {
  const tree = createAreaTree(core.areas);
  const area = tree.get(areaId);
  if (area === null) return null;
  const readings = computeAreaReadings({ ...core, area, period, series: view.series });
  const base: OverviewBase = { core, view, readings, area: areaId, period, tree };
  return {
    kicker: `${LEVEL_WORDS[area.level]}${area.name}, jaarcijfers ${yearOf(period)}`,
    headline: writeHeadline(readings),
    lead: writeLead(readings),
    source:
      area.level === 'region'
        ? `Jaarcijfers ${yearOf(period)}: Actieagenda 2020. Kwartaal- en districtscijfers op deze pagina zijn`
        : 'Cijfers van districten en gemeenten op deze pagina zijn',
    example: readings.some(({ figure, quarters }) => [figure, ...quarters].some((item) => item?.origin === 'example')),
    fault: findLooseFaults(base),
    quote: area.level === 'region' ? (core.strategy?.quote ?? null) : null,
    ambitions: computeAmbitions(base),
    signals: computeSignalList(base),
    programmes: computeProgrammeColumns(base),
    projects: computeProjectTiles(base),
    stories: computeStoryTeasers(base),
  };
}
