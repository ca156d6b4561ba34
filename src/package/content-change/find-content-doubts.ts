import { toPlainText } from '../../domain/plain-text.ts';
import { markdownToRichText } from '../markdown-to-rich-text.ts';
import { findPersonData, type PersonData } from '../find-person-data.ts';
import type { ContentChange } from './content-order.ts';

/** What in the texts of a change may point at one person. */
interface ContentDoubts {
  /** What may never be published. */
  readonly blocked: readonly PersonData[];
  /** What may stand there when whoever publishes says why. */
  readonly toConfirm: readonly PersonData[];
}

/** Looks through every text of what is changed, each found text once; the places count from the text that it stands in. */
export function findContentDoubts(change: ContentChange): ContentDoubts {
  const found = new Map(
    textsOf(change)
      .flatMap((text) => findPersonData(text.replaceAll(/\p{Cf}/gu, '')))
      .map((one) => [`${one.kind} ${one.text}`, one] as const),
  );
  const all = [...found.values()];
  return { blocked: all.filter(({ kind }) => kind === 'bsn'), toConfirm: all.filter(({ kind }) => kind !== 'bsn') };
}

function textsOf(change: ContentChange): readonly string[] {
  switch (change.kind) {
    case 'letter':
    case 'story':
      return [...listTexts(change.item), readAsText(change.item.markdown)];
    case 'picture':
    case 'indicator':
      return listTexts(change.item);
    case 'action':
      return listTexts(change.progress);
    case 'target':
    case 'target-removed':
    case 'withdrawn':
      return [];
  }
}

/** As a reader sees it: marks and codes of signs can stand in the middle of a number. */
function readAsText(markdown: string): string {
  return markdownToRichText(markdown).text.map(toPlainText).join('\n');
}

/** Every text in an item, however deep: a field that is added later is looked through as well. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
