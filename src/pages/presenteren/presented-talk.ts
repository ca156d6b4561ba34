import { type AreaTree, createAreaTree } from '../../domain/area-tree.ts';
import { computeAreaReadings } from '../../domain/compute-area-readings.ts';
import type { ContentHeader, Dialogue, Picture } from '../../domain/content.ts';
import type { Reading } from '../../domain/reading.ts';
import { selectContent } from '../../domain/select-content.ts';
import { writeTalkQuestion } from '../../domain/sentences/talk-question.ts';
import type { AreaView } from '../../package/views/area-view.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { ThemeView } from '../../package/views/theme-view.ts';
import { type AgreementBand, computeAgreementBand } from './agreement-band.ts';
import {
  type PanelForm,
  type Piece,
  toDialoguePieces,
  toLetterPieces,
  toPicturePieces,
  toStoryPieces,
} from './panel-pieces.ts';
import type { PresentedItem } from './presented-item.ts';
import { computeRoom, type StageRoom } from './stage-layout.ts';

/** One form beside the figure, in pieces that fit. */
export interface Panel {
  readonly pieces: readonly Piece[];
  /** True when what it shows is made up. */
  readonly example: boolean;
  readonly present: boolean;
}

export interface PresentedTalk {
  readonly band: AgreementBand;
  readonly panels: Readonly<Record<PanelForm, Panel>>;
  readonly smallNumber: boolean;
}

interface TalkInput {
  readonly core: CoreView;
  /** Of the programme of the indicator; null while it is not there. */
  readonly themeView: ThemeView | null;
  readonly areaView: AreaView | null;
  readonly item: PresentedItem;
}

/** What is said, written, drawn and told about an item, its newest first. */
export function computeTalk({ core, themeView, areaView, item }: TalkInput): PresentedTalk {
  const { reading } = item;
  const scope = { area: reading.area.id, period: reading.period, tree: createAreaTree(core.areas) };
  const about = <T extends ContentHeader>(items: readonly T[] | undefined) =>
    selectContent(items ?? [], scope).filter(({ indicators }) => indicators.includes(reading.indicator.id));
  const dialogues = about(themeView?.dialogues);
  const agreements = dialogues.flatMap((dialogue) => dialogue.agreements);
  const band = computeAgreementBand(agreements, core.referenceDate);
  const room = computeRoom(item.headline, item.value, band.height);
  const withArea = (dialogue: Dialogue) => {
    const other = dialogue.area === reading.area.id ? null : (scope.tree.get(dialogue.area)?.name ?? null);
    return toDialoguePieces(dialogue, room, other);
  };
  const withPicture = (picture: Picture) =>
    toPicturePieces(picture, readingOf(picture, { core, areaView, reading }, scope.tree), room);
  return {
    band,
    smallNumber: room.smallNumber,
    panels: {
      dialogue: dialogues.length > 0 ? toPanel(dialogues, withArea, room) : toStandardQuestion(reading),
      letters: toPanel(about(themeView?.letters), toLetterPieces, room),
      story: toPanel(about(themeView?.stories), toStoryPieces, room),
      picture: toPanel(about(themeView?.pictures), withPicture, room),
    },
  };
}

const ABSENT: Readonly<Record<Exclude<PanelForm, 'dialogue'>, string>> = {
  letters: 'Nog geen tekst bij dit cijfer. Wat betekent het?',
  picture: 'Nog geen beeld bij dit cijfer. Hoe ziet het eruit?',
  story: 'Nog geen verhaal bij dit cijfer. Wie gaat het aan?',
};

function toPanel<T extends ContentHeader & { readonly form: PanelForm }>(
  items: readonly T[],
  toPieces: (item: T, room: StageRoom) => Piece[],
  room: StageRoom,
): Panel {
  const [first] = items;
  if (first === undefined) return { pieces: [], example: false, present: false };
  return {
    pieces: items.flatMap((item) => toPieces(item, room)),
    example: items.some(({ origin }) => origin === 'example'),
    present: true,
  };
}

function toStandardQuestion(reading: Reading): Panel {
  const note = 'Nog geen gesprek vastgelegd. Deze vraag volgt uit het cijfer.';
  return {
    pieces: [{ type: 'question', question: writeTalkQuestion(reading), note, said: null }],
    example: false,
    present: false,
  };
}

/** The pieces of a panel, or the one that says what is missing. */
export function piecesOf({ pieces }: Panel, form: PanelForm): readonly [Piece, ...Piece[]] {
  const [first, ...rest] = pieces;
  if (first !== undefined) return [first, ...rest];
  return [{ type: 'empty', text: form === 'dialogue' ? 'Nog geen gesprek.' : ABSENT[form] }];
}

/** A drawing shows the figures of the area and the period that the picture is about. */
function readingOf(
  { drawing, area: id, period }: Picture,
  { core, areaView, reading }: Pick<TalkInput, 'core' | 'areaView'> & { readonly reading: Reading },
  tree: AreaTree,
): Reading | null {
  const area = tree.get(id);
  if (drawing.type === 'file' || area === null) return null;
  if (id === reading.area.id && period === reading.period && drawing.indicator === reading.indicator.id) return reading;
  const indicators = core.indicators.filter((indicator) => indicator.id === drawing.indicator);
  const all = areaView === null ? [] : [...areaView.series, ...areaView.parentSeries, ...areaView.regionSeries];
  const series = all.filter((each) => each.area === id);
  return computeAreaReadings({ ...core, indicators, area, period, series })[0] ?? null;
}
