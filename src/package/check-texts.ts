import type { Letter, Picture, Story } from '../domain/content.ts';
import type { Block, Inline, RichText } from '../domain/rich-text.ts';
import { createIssue, type Located, type PackageIssue } from './package-issue.ts';

const SMALLEST_LETTER = 120;

/** Letters that are too short or name no source. */
export function checkLetters(letters: readonly Located<Letter>[]): PackageIssue[] {
  return letters.flatMap(({ item, place }) => {
    const words = countWords(item.text);
    const body = { path: place.path, at: () => 'tekst' };
    return [
      ...(item.source === '' ? [createIssue('letter-zonder-bron', place, { field: 'bron' })] : []),
      ...(words < SMALLEST_LETTER ? [createIssue('letter-te-kort', body, { value: String(words) })] : []),
    ];
  });
}

/** Stories and pictures whose consent ended before the date of the package. */
export function checkConsent(items: readonly Located<Story | Picture>[], referenceDate: string): PackageIssue[] {
  return items.flatMap(({ item, place }) => {
    const until = item.consent?.until ?? null;
    if (until === null || until >= referenceDate) return [];
    return [
      createIssue('toestemming-verlopen', place, { field: 'toestemming.tot', value: until, detail: referenceDate }),
    ];
  });
}

/** The number of words of a text; a dash or a mark alone is no word. */
function countWords(text: RichText): number {
  return text
    .map(toText)
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function toText(block: Block): string {
  return block.type === 'list' ? block.items.map(inlineText).join(' ') : inlineText(block.children);
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : inlineText(inline.children))).join('');
}
