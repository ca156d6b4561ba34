import { createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import { capitalise, formatCountWord } from '../../domain/format-nl.ts';
import type { Period } from '../../domain/period.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Reading } from '../../domain/reading.ts';
import { computeRichness, countForms, type Richness, writeRichness } from '../../domain/richness.ts';
import { writeThemeLead } from '../../domain/sentences/theme-lead.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { FORMS } from '../../ui/form-labels.ts';
import { isKnown } from './theme-figures.ts';

export interface ThemeItem {
  readonly programme: Programme;
  /** What its figures say; its tagline when they say nothing. */
  readonly lead: string;
  /** The tagline, unless the lead says it already. */
  readonly tagline: string | null;
  readonly richness: Richness;
  readonly richnessText: string;
}

export interface ThemesModel {
  /** "Zes van de negen thema’s zijn in alle vijf vormen te zien." */
  readonly headline: string;
  readonly programmes: readonly ThemeItem[];
  readonly projects: readonly ThemeItem[];
  /** True when a sentence rests on a made-up figure. */
  readonly example: boolean;
}

/** The index of programmes and projects for an area; null when the area is unknown. */
export function computeThemesModel(core: CoreView, view: AreaView, areaId: string, period: Period): ThemesModel | null {
  const tree = createAreaTree(core.areas);
  const area = tree.get(areaId);
  if (area === null) return null;
  const readings = computeAreaReadings({ ...core, area, period, series: view.series });
  const items = core.programmes.map((programme): ThemeItem => {
    const own = programme.indicators.flatMap((id) => readings.filter(({ indicator }) => indicator.id === id));
    const richness = computeRichness({
      headers: core.content,
      hasFigures: own.some(isKnown),
      programme: programme.id,
      area: areaId,
      period,
      tree,
    });
    const lead = writeThemeLead(programme, own);
    return {
      programme,
      lead,
      tagline: lead === programme.tagline ? null : programme.tagline,
      richness,
      richnessText: writeRichness(richness).text,
    };
  });
  return {
    headline: writeHeadline(items),
    programmes: items.filter(({ programme }) => programme.kind === 'programme'),
    projects: items.filter(({ programme }) => programme.kind === 'project'),
    example: readings.some(usesExample),
  };
}

/** (6 of 9 complete) -> "Zes van de negen thema’s zijn in alle vijf vormen te zien." */
function writeHeadline(items: readonly ThemeItem[]): string {
  const all = items.length;
  const complete = items.filter(({ richness }) => countForms(richness) === FORMS.length).length;
  const forms = `alle ${formatCountWord(FORMS.length)} vormen te zien`;
  if (all === 0) return 'Er zijn nog geen thema’s.';
  if (complete === all) return `Alle ${formatCountWord(all)} thema’s zijn in ${forms}.`;
  if (complete === 0) return `Geen van de ${formatCountWord(all)} thema’s is in ${forms}.`;
  const verb = complete === 1 ? 'is' : 'zijn';
  return `${capitalise(formatCountWord(complete))} van de ${formatCountWord(all)} thema’s ${verb} in ${forms}.`;
}

function usesExample({ figure, quarters }: Reading): boolean {
  return [figure, ...quarters].some((each) => each?.origin === 'example');
}
