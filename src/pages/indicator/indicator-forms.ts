import { describeIssue } from '../../package/describe-issue.ts';
import type { Agreement, ContentHeader, Dialogue, Form, Letter, Picture, Story } from '../../domain/content.ts';
import { PARTNER_NAMES } from '../../domain/partner-names.ts';
import type { CheckedClaim } from '../../domain/check-claim.ts';
import { toExampleWord } from '../../domain/example-word.ts';
import { FORM_SLUGS } from '../../domain/form-slugs.ts';
import { formatDate, formatDateShort, formatPeriod } from '../../domain/format-nl.ts';
import { findPictureFile, type PictureFile } from '../../domain/picture-file.ts';
import type { Reading } from '../../domain/reading.ts';
import type { FormState } from '../../domain/richness.ts';
import type { RichText } from '../../domain/rich-text.ts';
import { selectContent } from '../../domain/select-content.ts';
import { splitText } from '../../domain/split-text.ts';
import type { IndicatorBase } from './indicator-base.ts';

type TextForm = Exclude<Form, 'figures'>;

/** A column of one form: its first item, the titles of the others, and where to read on. */
export interface FormColumnModel<T> {
  readonly form: TextForm;
  readonly state: FormState;
  readonly item: T | null;
  readonly others: readonly OtherItem[];
  /** Where all of it stands. */
  readonly to: string;
  readonly gap: { readonly title: string; readonly text: string };
  readonly mark: string | null;
  readonly source: string | null;
  /** What is wrong in the files of this form. */
  readonly fault: string | null;
}

interface OtherItem {
  readonly id: string;
  readonly title: string;
  readonly to: string;
}

interface Bubble {
  readonly text: string;
  readonly who: string;
}

export interface DialogueItem {
  readonly dialogue: Dialogue;
  readonly bubbles: readonly Bubble[];
  readonly agreement: { readonly text: string; readonly who: string; readonly late: string | null } | null;
}

interface LetterItem {
  readonly letter: Letter;
  readonly opening: RichText;
  /** What the letter says of this indicator. */
  readonly claims: readonly CheckedClaim[];
}

export interface PictureItem {
  readonly picture: Picture;
  readonly file: PictureFile | null;
  /** For a drawing made from the figures. */
  readonly reading: Reading | null;
}

export interface FormsModel {
  readonly letters: FormColumnModel<LetterItem>;
  readonly dialogue: FormColumnModel<DialogueItem>;
  readonly picture: FormColumnModel<PictureItem>;
  readonly story: FormColumnModel<{
    readonly story: Story;
    readonly opening: RichText;
    readonly file: PictureFile | null;
  }>;
}

const BUBBLES = 2;
const OTHERS = 2;

const HELP: Readonly<Record<TextForm, readonly [string, string]>> = {
  letters: [
    'Nog geen tekst bij dit cijfer',
    'Een bladzijde helpt: wat het cijfer betekent, wat niet lukte en wat we niet weten.',
  ],
  dialogue: [
    'Nog geen gesprek over dit cijfer',
    'Eén vraag helpt, met de lezing van politie, gemeente, Openbaar Ministerie en zorg.',
  ],
  picture: [
    'Nog geen beeld bij dit cijfer',
    'Een foto, kaart of tekening helpt het gesprek op gang, met bron en zo nodig toestemming.',
  ],
  story: [
    'Nog geen verhaal bij dit cijfer',
    'Eén zaak of persoon helpt, met toestemming en bron. Een verhaal is geen bewijs.',
  ],
};

const FILES: Readonly<Record<TextForm, string>> = {
  letters: 'letters/',
  dialogue: 'dialoog/',
  picture: 'beelden',
  story: 'verhalen/',
};

/** The four other forms of the indicator in this area and period. */
export function computeForms(base: IndicatorBase, states: Readonly<Record<Form, FormState>>): FormsModel {
  const { themeView, core } = base;
  const letters = selectOwn(themeView?.letters ?? [], base);
  const dialogues = selectOwn(themeView?.dialogues ?? [], base);
  const stories = selectOwn(themeView?.stories ?? [], base);
  const pictures = selectOwn(themeView?.pictures ?? [], base).filter((picture) => canDraw(picture, base));
  const [letter, dialogue, story, picture] = [letters[0], dialogues[0], stories[0], pictures[0]];
  return {
    letters: toColumn('letters', letters, letter && toLetter(letter, base), base, states),
    dialogue: toColumn('dialogue', dialogues, dialogue && toDialogue(dialogue, core.referenceDate), base, states),
    picture: toColumn('picture', pictures, picture && toPicture(picture, base), base, states),
    story: {
      ...toColumn('story', stories, story && toStory(story, base), base, states),
      ...(story && { to: `/verhalen/${story.id}` }),
    },
  };
}

function selectOwn<T extends ContentHeader>(items: readonly T[], { indicator, scope }: IndicatorBase): T[] {
  return selectContent(
    items.filter(({ indicators }) => indicators.includes(indicator.id)),
    scope,
  );
}

function toColumn<T>(
  form: TextForm,
  items: readonly ContentHeader[],
  item: T | undefined,
  base: IndicatorBase,
  states: Readonly<Record<Form, FormState>>,
): FormColumnModel<T> {
  const first = items[0];
  const elsewhere = selectOwn(base.core.content, base).filter(
    (header) => header.form === form && header.programme !== base.indicator.programme,
  );
  const others = [...items.slice(1), ...elsewhere].slice(0, OTHERS);
  const fault = (base.themeView?.issues ?? []).filter(({ path }) => path.startsWith(FILES[form]));
  return {
    form,
    state: item === undefined ? 'missing' : states[form],
    item: item ?? null,
    others: others.map((header) => ({ id: header.id, title: header.title, to: toTheme(header.programme, form) })),
    to: toTheme(base.indicator.programme, form),
    gap: writeGap(form, base),
    mark: first === undefined ? null : toExampleWord(first),
    source: writeSource(form, first, base),
    fault: fault.length === 0 ? null : fault.map(describeIssue).join(' '),
  };
}

function toTheme(programme: string, form: TextForm): string {
  return `/thema/${programme}?vorm=${FORM_SLUGS[form]}`;
}

function writeGap(form: TextForm, { arrived, area, period }: IndicatorBase): { title: string; text: string } {
  const [title, text] = HELP[form];
  if (!arrived.texts)
    return { title: 'Niet opgehaald', text: 'De teksten kwamen niet aan. De cijfers hierboven kloppen nog.' };
  return { title, text: `${text} (${area.name}, tot en met het ${formatPeriod(period)}.)` };
}

/** Of letters their source; of the rest of which area they are, when that is another one than on screen. */
function writeSource(form: TextForm, first: ContentHeader | undefined, base: IndicatorBase): string | null {
  if (first === undefined) return null;
  const letter = base.themeView?.letters.find(({ id }) => form === 'letters' && id === first.id);
  if (letter !== undefined) return `Bron: ${letter.source}`;
  if (first.area === base.area.id) return form === 'story' ? 'Een verhaal is geen bewijs.' : null;
  const where = `Van ${base.tree.get(first.area)?.name ?? first.area}.`;
  return form === 'story' ? `${where} Een verhaal is geen bewijs.` : where;
}

function toDialogue(dialogue: Dialogue, today: string): DialogueItem {
  const open = dialogue.agreements.find(({ done }) => !done) ?? dialogue.agreements[0];
  return {
    dialogue,
    bubbles: dialogue.thread.slice(0, BUBBLES).map(({ text, partner, role, date }) => ({
      text,
      who: `${role === '' ? PARTNER_NAMES[partner] : `${PARTNER_NAMES[partner]}, ${role}`}, ${formatDateShort(date)}`,
    })),
    agreement: open === undefined ? null : toAgreement(open, today),
  };
}

/** Overdue against the day of the package, never against a clock. */
function toAgreement({ text, owner, due, done }: Agreement, today: string) {
  const late = !done && due < today ? `Over tijd: had op ${formatDate(due)} klaar moeten zijn.` : null;
  return { text, who: done ? `${owner}, gedaan` : `${owner}, ${formatDate(due)}`, late };
}

/** A drawing of another indicator cannot be made here: its figures are not on this screen. */
function canDraw({ drawing }: Picture, { indicator }: IndicatorBase): boolean {
  return drawing.type === 'file' || drawing.indicator === indicator.id;
}

function toPicture(picture: Picture, { core, tree, readingOf }: IndicatorBase): PictureItem {
  const area = tree.get(picture.area);
  const file = findPictureFile([picture, ...core.pictures], picture.id);
  return { picture, file, reading: file !== null || area === null ? null : readingOf(area, picture.period) };
}

function toLetter(letter: Letter, { themeView, indicator }: IndicatorBase): LetterItem {
  const claims = themeView?.claims.filter((claim) => claim.letter === letter.id && claim.indicator === indicator.id);
  return { letter, opening: splitText(letter.text).opening, claims: claims ?? [] };
}

function toStory(story: Story, { core, themeView }: IndicatorBase) {
  const file = findPictureFile([...(themeView?.pictures ?? []), ...core.pictures], story.picture);
  return { story, opening: splitText(story.text).opening, file };
}
