import { createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import type { Form } from '../../domain/content.ts';
import type { Period } from '../../domain/period.ts';
import type { Programme } from '../../domain/programme.ts';
import { computeRichness, type Richness, writeRichness } from '../../domain/richness.ts';
import { type TrendLink, toTrendLinks } from '../../domain/trend-link.ts';
import { writeThemeLead } from '../../domain/sentences/theme-lead.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { ThemeView } from '../../package/views/theme-view.ts';
import { computeFormStates, type FormState } from './form-states.ts';
import { type ActionsModel, computeActions, findMilestone } from './theme-actions.ts';
import type { ThemeBase } from './theme-base.ts';
import { computeDialogues, type DialogueItem } from './theme-dialogues.ts';
import { computeFigures, type FiguresModel, isKnown } from './theme-figures.ts';
import { computePictures, type PictureItem } from './theme-pictures.ts';
import { computeLetters, computeStories, type FormItems, type LetterItem, type StoryItem } from './theme-texts.ts';

interface Neighbour {
  readonly id: string;
  readonly name: string;
}

export interface ThemeModel {
  readonly programme: Programme;
  readonly area: { readonly id: string; readonly name: string };
  /** A name that would take two lines at the usual size. */
  readonly isLongName: boolean;
  readonly lead: string;
  readonly richness: Richness;
  readonly richnessText: string;
  readonly forms: Readonly<Record<Form, FormState>>;
  readonly figures: FiguresModel;
  readonly letters: FormItems<LetterItem>;
  readonly dialogues: FormItems<DialogueItem>;
  readonly pictures: FormItems<PictureItem>;
  readonly stories: FormItems<StoryItem>;
  readonly actions: ActionsModel;
  readonly trends: readonly TrendLink[];
  readonly milestone: { readonly date: string; readonly title: string } | null;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

interface ThemeInput {
  readonly core: CoreView;
  readonly areaView: AreaView | null;
  readonly themeView: ThemeView | null;
  readonly programme: string;
  readonly area: string;
  readonly period: Period;
}

const LONG_NAME = 26;

/** All that the screen of a programme says; null when the programme or the area is unknown. */
export function computeThemeModel(input: ThemeInput): ThemeModel | null {
  const base = createBase(input);
  if (base === null) return null;
  const { core, programme, area } = base;
  const figures = computeFigures(base);
  const letters = computeLetters(base);
  const dialogues = computeDialogues(base);
  const pictures = computePictures(base);
  const stories = computeStories(base);
  const richness = richnessOf(base);
  const place = core.programmes.indexOf(programme);
  return {
    programme,
    area,
    isLongName: programme.name.length > LONG_NAME,
    lead: writeThemeLead(programme, base.readings),
    richness,
    richnessText: writeRichness(richness).text,
    forms: computeFormStates({ figures, letters, dialogues, pictures, stories }, base),
    figures,
    letters,
    dialogues,
    pictures,
    stories,
    actions: computeActions(base),
    trends: toTrendLinks(
      base.themeView?.trends.filter((trend) => trend.programme === programme.id) ?? [],
      `programma=${programme.id}`,
    ),
    milestone: findMilestone(base),
    previous: core.programmes[place - 1] ?? null,
    next: core.programmes[place + 1] ?? null,
  };
}

function createBase({ core, areaView, themeView, programme: id, area: areaId, period }: ThemeInput): ThemeBase | null {
  const tree = createAreaTree(core.areas);
  const area = tree.get(areaId);
  const programme = core.programmes.find((each) => each.id === id);
  if (area === null || programme === undefined) return null;
  const all = areaView === null ? [] : computeAreaReadings({ ...core, area, period, series: areaView.series });
  const readings = programme.indicators.flatMap((own) => all.filter(({ indicator }) => indicator.id === own));
  return { core, areaView, themeView, programme, area, period, tree, readings, scope: { area: areaId, period, tree } };
}

function richnessOf({ core, programme, readings, scope }: ThemeBase): Richness {
  return computeRichness({
    headers: core.content,
    hasFigures: readings.some(isKnown),
    programme: programme.id,
    ...scope,
  });
}
