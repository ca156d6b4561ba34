import { createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import type { Form } from '../../domain/content.ts';
import { formatNumber } from '../../domain/format-nl.ts';
import type { Period } from '../../domain/period.ts';
import type { Programme } from '../../domain/programme.ts';
import { computeRichness, type Richness, writeRichness } from '../../domain/richness.ts';
import { writeThemeLead } from '../../domain/sentences/theme-lead.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { ThemeView } from '../../package/views/theme-view.ts';
import { type ActionsModel, computeActions, findMilestone } from './theme-actions.ts';
import type { ThemeBase } from './theme-base.ts';
import { computeDialogues, type DialogueItem } from './theme-dialogues.ts';
import { computeFigures, type FiguresModel, isKnown } from './theme-figures.ts';
import { findFaults, type Gap, writeGap } from './theme-gaps.ts';
import { computePictures, type PictureItem } from './theme-pictures.ts';
import { computeLetters, computeStories, type FormItems, type LetterItem, type StoryItem } from './theme-texts.ts';

/** How much of a form there is, and what its column says when there is nothing. */
export interface FormState {
  readonly count: number;
  /** "3 teksten" */
  readonly counted: string;
  readonly gap: Gap | null;
  readonly faults: readonly string[];
}

export interface Neighbour {
  readonly id: string;
  readonly name: string;
}

export interface ThemeModel {
  readonly programme: Programme;
  readonly area: { readonly id: string; readonly name: string };
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
  readonly milestone: { readonly date: string; readonly title: string } | null;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface ThemeInput {
  readonly core: CoreView;
  readonly areaView: AreaView | null;
  readonly themeView: ThemeView | null;
  readonly programme: string;
  readonly area: string;
  readonly period: Period;
}

const NOUNS: Readonly<Record<Form, readonly [string, string]>> = {
  figures: ['cijfer', 'cijfers'],
  letters: ['tekst', 'teksten'],
  dialogue: ['gesprek', 'gesprekken'],
  picture: ['beeld', 'beelden'],
  story: ['verhaal', 'verhalen'],
};

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
  const counts: Record<Form, number> = {
    figures: figures.known,
    letters: letters.items.length,
    dialogue: dialogues.items.length,
    picture: pictures.items.length,
    story: stories.items.length,
  };
  const stateOf = (form: Form): FormState =>
    toState(form, counts[form], form === 'figures' ? figures.rows.length : counts[form], base);
  const richness = richnessOf(base);
  const place = core.programmes.indexOf(programme);
  return {
    programme,
    area,
    lead: writeThemeLead(programme, base.readings),
    richness,
    richnessText: writeRichness(richness).text,
    forms: {
      figures: stateOf('figures'),
      letters: stateOf('letters'),
      dialogue: stateOf('dialogue'),
      picture: stateOf('picture'),
      story: stateOf('story'),
    },
    figures,
    letters,
    dialogues,
    pictures,
    stories,
    actions: computeActions(base),
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

function toState(form: Form, count: number, shown: number, base: ThemeBase): FormState {
  const [one, many] = NOUNS[form];
  return {
    count,
    counted: `${formatNumber(count)} ${count === 1 ? one : many}`,
    gap: shown === 0 ? writeGap(form, base) : null,
    faults: findFaults(form, base),
  };
}
