import type { AreaTree } from './area-tree.ts';
import type { ContentHeader, Form } from './content.ts';
import { capitalise, formatCountWord, formatList } from './format-nl.ts';
import type { Period } from './period.ts';
import { endDateExclusive, lastQuarterOf, quartersBetween, startDate } from './period-math.ts';

export type FormState = 'present' | 'missing' | 'outdated';
export type Richness = Readonly<Record<Form, FormState>>;

interface RichnessInput {
  readonly headers: readonly ContentHeader[];
  readonly hasFigures: boolean;
  /** An indicator id, or a programme id: what the content has to be about. */
  readonly indicator?: string;
  readonly programme?: string;
  readonly area: string;
  readonly period: Period;
  readonly tree: Pick<AreaTree, 'ancestors'>;
}

const FORM_NAMES = { figures: 'cijfers', letters: 'letters', dialogue: 'dialoog', picture: 'beeld', story: 'verhaal' };
const FORMS = ['figures', 'letters', 'dialogue', 'picture', 'story'] as const;
const PLURAL_FORMS: ReadonlySet<Form> = new Set<Form>(['figures', 'letters']);
/** How far content may stay behind before it counts as outdated. */
export const OUTDATED_AFTER_QUARTERS = 2;

/**
 * Which of the five forms are there for an indicator or programme, in an area and period. Content counts when it is
 * about the area itself or about one that it lies in: what is written of the region is read in every municipality, not
 * the other way round. Outdated = its period ended more than two quarters before the period on screen; what only begins
 * after that period does not count yet. Figures are present or missing, never outdated.
 */
export function computeRichness(input: RichnessInput): Richness {
  const areas = new Set([input.area, ...input.tree.ancestors(input.area).map((area) => area.id)]);
  const content = input.headers.filter((header) => areas.has(header.area) && isAbout(header, input));
  return {
    figures: input.hasFigures ? 'present' : 'missing',
    letters: stateOf('letters', content, input.period),
    dialogue: stateOf('dialogue', content, input.period),
    picture: stateOf('picture', content, input.period),
    story: stateOf('story', content, input.period),
  };
}

/** How many of the five forms are there and up to date: 0 to 5. */
export function countForms(richness: Richness): number {
  return FORMS.filter((form) => richness[form] === 'present').length;
}

/** {"Rijkheid 4 van 5", "Beeld ontbreekt nog."}: a title and the sentence under it. */
export function writeRichness(richness: Richness): { title: string; text: string } {
  const title = `Rijkheid ${countForms(richness)} van ${FORMS.length}`;
  const gaps = describeGaps(richness, ' nog');
  const text = gaps === '' ? `alle ${formatCountWord(FORMS.length)} vormen zijn aanwezig` : gaps;
  return { title, text: `${capitalise(text)}.` };
}

/** "Rijkheid 4 van 5: beeld ontbreekt.", in one line for a screen reader. */
export function describeRichness(richness: Richness): string {
  const gaps = describeGaps(richness, '');
  return `${writeRichness(richness).title}: ${gaps === '' ? 'alle vormen zijn aanwezig' : gaps}.`;
}

function describeGaps(richness: Richness, still: string): string {
  const missing = FORMS.filter((form) => richness[form] === 'missing');
  const outdated = FORMS.filter((form) => richness[form] === 'outdated');
  const parts = [];
  if (missing.length > 0) parts.push(`${names(missing)} ${isPlural(missing) ? 'ontbreken' : 'ontbreekt'}${still}`);
  if (outdated.length > 0) parts.push(`${names(outdated)} ${isPlural(outdated) ? 'zijn' : 'is'} verouderd`);
  return parts.join(', ');
}

function isAbout(header: ContentHeader, { indicator, programme }: RichnessInput): boolean {
  return indicator === undefined ? header.programme === programme : header.indicators.includes(indicator);
}

function stateOf(form: Form, content: readonly ContentHeader[], period: Period): FormState {
  const ages = content
    .filter((header) => header.form === form && startDate(header.period) < endDateExclusive(period))
    .map((header) => quartersBetween(lastQuarterOf(header.period), lastQuarterOf(period)));
  if (ages.length === 0) return 'missing';
  return Math.min(...ages) > OUTDATED_AFTER_QUARTERS ? 'outdated' : 'present';
}

function names(forms: readonly Form[]): string {
  return formatList(forms.map((form) => FORM_NAMES[form]));
}

function isPlural(forms: readonly Form[]): boolean {
  return forms.length > 1 || forms.some((form) => PLURAL_FORMS.has(form));
}
