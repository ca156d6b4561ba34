import type { Block, Inline } from './rich-text.ts';

/** The words of a block without their marks; the items of a list end in a semicolon unless they end otherwise. */
export function toPlainText(block: Block): string {
  if (block.type !== 'list') return joinInline(block.children);
  return block.items
    .map(joinInline)
    .map((item) => (/[.;:!?]$/.test(item) ? item : `${item};`))
    .join(' ');
}

function joinInline(parts: readonly Inline[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : joinInline(part.children))).join('');
}
