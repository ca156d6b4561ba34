import { computeInfographic } from '../../charts/compute-infographic.ts';
import { createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import type { ContentHeader, Picture } from '../../domain/content.ts';
import { formatDate } from '../../domain/format-nl.ts';
import { findPictureFile, type PictureFile } from '../../domain/picture-file.ts';
import { toYear, yearOf } from '../../domain/period-math.ts';
import type { Year } from '../../domain/period.ts';
import type { Ambition, Programme } from '../../domain/programme.ts';
import type { Reading } from '../../domain/reading.ts';
import { computeRichness, type Richness } from '../../domain/richness.ts';
import { writeHeadline } from '../../domain/sentences/headline.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { toYearRow, type YearRow } from './year-rows.ts';
import { writeAmbitionOutcome, writeDialogueState, writeTargetsLead } from './year-sentences.ts';

export interface YearAmbition extends Ambition {
  readonly outcome: string;
}

export interface YearProgramme {
  readonly id: string;
  readonly name: string;
  readonly aim: string;
  readonly rows: readonly YearRow[];
  /** True when a figure in the table is made up. */
  readonly example: boolean;
  readonly achieved: readonly string[];
  readonly letters: readonly ContentHeader[];
  readonly questions: readonly { readonly header: ContentHeader; readonly state: string }[];
  readonly drawing: { readonly picture: Picture; readonly reading: Reading } | null;
  /** Where no picture can be made from figures. */
  readonly file: PictureFile | null;
  readonly story: ContentHeader | null;
  readonly richness: Richness;
  readonly source: string;
}

export interface YearModel {
  readonly year: Year;
  readonly previousYear: Year;
  /** "Jaarresultaten 2019, regio Midden-Nederland" */
  readonly kicker: string;
  readonly headline: readonly string[];
  readonly lead: string;
  /** False for a year of which the package has figures, and no published report. */
  readonly reported: boolean;
  readonly ambitions: readonly YearAmbition[];
  readonly programmes: readonly YearProgramme[];
  readonly projects: readonly YearProgramme[];
  readonly state: string;
}

interface YearBase {
  readonly core: CoreView;
  readonly readings: readonly Reading[];
  readonly year: Year;
  readonly area: string;
  readonly reported: boolean;
}

/** The results of a year in the region; view is that of the region. null when there is no region or no such year. */
export function computeYear(core: CoreView, view: AreaView, id: string): YearModel | null {
  const tree = createAreaTree(core.areas);
  const { region } = tree;
  if (region === null || !/^\d{4}$/.test(id)) return null;
  const year = toYear(Number(id));
  const readings = computeAreaReadings({ ...core, area: region, period: year, series: view.series });
  const reported = readings.some(
    ({ figure }) => figure !== null && figure.origin === 'published' && yearOf(figure.period) === year,
  );
  const base = { core, readings, year, area: region.id, reported };
  const all = core.programmes.map((programme) => ({ kind: programme.kind, item: toProgramme(programme, base) }));
  return {
    year,
    previousYear: toYear(Number(id) - 1),
    kicker: `Jaarresultaten ${year}, regio ${region.name}`,
    headline: writeHeadline(readings),
    lead: writeTargetsLead(readings),
    reported,
    ambitions: reported
      ? core.ambitions.map((ambition) => ({ ...ambition, outcome: writeAmbitionOutcome(ambition, year) }))
      : [],
    programmes: all.filter(({ kind }) => kind === 'programme').map(({ item }) => item),
    projects: all.filter(({ kind }) => kind === 'project').map(({ item }) => item),
    state: `Stand van de gegevens: ${formatDate(core.referenceDate)}.`,
  };
}

function toProgramme(programme: Programme, base: YearBase): YearProgramme {
  const { core, year, area, reported } = base;
  const own = programme.indicators.flatMap((id) => base.readings.filter(({ indicator }) => indicator.id === id));
  const rows = own.map(toYearRow);
  const content = core.content.filter((header) => header.programme === programme.id && yearOf(header.period) === year);
  const stories = content.filter(({ form }) => form === 'story');
  const drawing = findDrawing(programme, base);
  return {
    id: programme.id,
    name: programme.name,
    aim: programme.aim,
    rows,
    example: rows.some(({ example }) => example),
    achieved: reported ? programme.achieved.map(({ text }) => text) : [],
    letters: content.filter(({ form }) => form === 'letters'),
    questions: content
      .filter(({ form }) => form === 'dialogue')
      .map((header) => ({ header, state: writeDialogueState(header.openAgreements, header.contributions) })),
    drawing,
    file: drawing === null ? findFile(content, core.pictures) : null,
    story: stories[0] ?? null,
    richness: computeRichness({
      headers: core.content,
      hasFigures: own.some(({ figure }) => figure?.value != null),
      programme: programme.id,
      area,
      period: year,
      tree: createAreaTree(core.areas),
    }),
    source: programme.source,
  };
}

/** The first picture of the programme that can be drawn from the figures of that year. */
function findDrawing({ id }: Programme, { core, readings, year }: YearBase): YearProgramme['drawing'] {
  for (const picture of core.pictures) {
    const { drawing } = picture;
    if (picture.programme !== id || drawing.type === 'file' || yearOf(drawing.period) !== year) continue;
    const reading = readings.find(({ indicator }) => indicator.id === drawing.indicator);
    if (reading && computeInfographic(picture, reading).kind !== 'empty') return { picture, reading };
  }
  return null;
}

function findFile(content: readonly ContentHeader[], pictures: readonly Picture[]): PictureFile | null {
  const header = content.find(({ form }) => form === 'picture');
  return header === undefined ? null : findPictureFile(pictures, header.id);
}
