import { countLines, splitByLines } from '../../charts/wrap-lines.ts';
import type { Contribution, Dialogue, Form, Letter, Picture, Story } from '../../domain/content.ts';
import { PARTNER_NAMES } from '../../domain/partner-names.ts';
import { toPlainText } from '../../domain/plain-text.ts';
import type { Reading } from '../../domain/reading.ts';
import type { RichText } from '../../domain/rich-text.ts';
import { PANEL_WIDTHS, type PanelWidth, type StageRoom, TEXT, TEXT_LINE, TITLE, TITLE_LINE } from './stage-layout.ts';

/** What a panel shows at once; the key of its form goes to the next one. */
export type Piece =
  | { readonly type: 'question'; readonly question: string; readonly note: string | null; readonly said: Said | null }
  | { readonly type: 'said'; readonly items: readonly Said[] }
  | { readonly type: 'text'; readonly title: string | null; readonly text: string }
  | { readonly type: 'quote'; readonly quote: string; readonly who: string }
  | {
      readonly type: 'picture';
      readonly picture: Picture;
      readonly reading: Reading | null;
      readonly beside: string | null;
    }
  | { readonly type: 'empty'; readonly text: string };

/** One contribution: the words, and whose they are. */
export interface Said {
  readonly text: string;
  readonly who: string;
}

export type PanelForm = Exclude<Form, 'figures'>;

export const PANEL_WIDTH_OF: Readonly<Record<PanelForm, PanelWidth>> = {
  letters: 'large',
  dialogue: 'half',
  picture: 'large',
  story: 'large',
};

const INDENT = 4;
/** Of the words beside a tall picture. */
const BESIDE_WIDTH = 52;

/**
 * The question first, with the first contribution where there is room; then the others, as many at once as fit. `about`
 * names the area of the talk where that is another than the one on stage.
 */
export function toDialoguePieces(dialogue: Dialogue, room: StageRoom, about: string | null = null): Piece[] {
  const width = PANEL_WIDTHS.half - INDENT;
  const all = dialogue.thread.map(toSaid);
  const under = room.height - countLines(dialogue.question, PANEL_WIDTHS.half, TITLE) * TITLE_LINE;
  const [first] = all;
  const shown = about === null && first !== undefined && linesOf(first, width) * TEXT_LINE + 2 <= under ? first : null;
  const rest = shown === null ? all : all.slice(1);
  const count = shown === null && all.length > 0 ? writeCount(all.length) : null;
  const note = about === null ? count : `Gesprek over ${about}.`;
  return [{ type: 'question', question: dialogue.question, note, said: shown }, ...packSaid(rest, width, room)];
}

/** Title and summary first, then the text itself. */
export function toLetterPieces({ title, summary, text, author, source }: Letter, room: StageRoom): Piece[] {
  return [
    ...toTextPieces(title, summary, room),
    ...toRichPieces(text, room),
    ...toTextPieces(null, `${author}. Bron: ${source}.`.replaceAll('..', '.'), room),
  ];
}

/** The quote first; that it proves nothing is said last. */
export function toStoryPieces({ title, quote, text, author, source }: Story, room: StageRoom): Piece[] {
  const fits = countLines(`‘${quote}’`, PANEL_WIDTHS.large, TITLE) * TITLE_LINE + TEXT_LINE * 2 <= room.height;
  const first: Piece[] =
    fits && quote !== '' ? [{ type: 'quote', quote, who: title }] : toTextPieces(title, quote, room);
  const last = `${author}. Bron: ${source}. Een verhaal is geen bewijs.`.replaceAll('..', '.');
  return [...first, ...toRichPieces(text, room), ...toTextPieces(null, last, room)];
}

/** The picture, then its caption and notes: beside a tall picture where they fit, else as the next piece. */
export function toPicturePieces(picture: Picture, reading: Reading | null, room: StageRoom): Piece[] {
  const notes = picture.notes.map((note, place) => `${place + 1} ${note}.`).join(' ');
  const caption = `${picture.caption} ${notes}`.trim().replaceAll('..', '.');
  const words = `${caption} Bron: ${picture.source}.`.replaceAll('..', '.');
  const { drawing } = picture;
  const isTall = drawing.type === 'file' && drawing.height > drawing.width;
  if (isTall && countLines(words, BESIDE_WIDTH, TEXT) <= room.lines) {
    return [{ type: 'picture', picture, reading, beside: words }];
  }
  return [{ type: 'picture', picture, reading, beside: null }, ...toTextPieces(picture.title, words, room)];
}

function writeCount(count: number): string {
  return count === 1 ? '1 bijdrage: toets 3' : `${count} bijdragen: toets 3`;
}

function toSaid({ text, role, partner }: Contribution): Said {
  const name = PARTNER_NAMES[partner];
  return { text, who: role.toLowerCase().includes(name.toLowerCase()) ? role : `${name}: ${role.toLowerCase()}` };
}

function linesOf({ text, who }: Said, width: number): number {
  return countLines(text, width, TEXT) + countLines(who, width, TEXT);
}

/** Words that do not fit at once come in parts, each with whose they are. */
function cutSaid({ text, who }: Said, width: number, { height }: StageRoom): Said[] {
  const lines = Math.floor((height - 2) / TEXT_LINE) - countLines(who, width, TEXT);
  return splitByLines(text, width, Math.max(1, lines), TEXT).map((part) => ({ text: part, who }));
}

function packSaid(all: readonly Said[], width: number, room: StageRoom): Piece[] {
  const pieces: Said[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const said of all.flatMap((each) => cutSaid(each, width, room))) {
    const height = linesOf(said, width) * TEXT_LINE + 2;
    const last = pieces.at(-1);
    if (last && used + height <= room.height) last.push(said);
    else {
      pieces.push([said]);
      used = 0;
    }
    used += height;
  }
  return pieces.map((items) => ({ type: 'said', items }));
}

function toTextPieces(title: string | null, text: string, room: StageRoom): Piece[] {
  const width = PANEL_WIDTHS.large;
  const taken = title === null ? 0 : countLines(title, width, TITLE) * TITLE_LINE;
  const lines = Math.max(2, Math.floor((room.height - taken) / TEXT_LINE));
  return splitByLines(text, width, lines, TEXT).map((part) => ({ type: 'text', title, text: part }));
}

/** A heading stands above every piece of what comes under it. */
function toRichPieces(text: RichText, room: StageRoom): Piece[] {
  let title: string | null = null;
  const parts: { title: string | null; text: string }[] = [];
  for (const block of text) {
    const words = toPlainText(block);
    if (block.type === 'heading') {
      title = words;
      continue;
    }
    const last = parts.at(-1);
    if (last && last.title === title) last.text += ` ${words}`;
    else parts.push({ title, text: words });
  }
  return parts.flatMap((part) => toTextPieces(part.title, part.text, room));
}
