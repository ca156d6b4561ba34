import type { List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, RichText } from '../domain/rich-text.ts';
import type { FaultCode } from './faults.ts';
import { isIntricate } from './is-intricate.ts';
import { isSafeLink } from './is-safe-link.ts';

interface MarkdownFault {
  readonly code: Extract<FaultCode, 'html-in-tekst' | 'verkeerde-link' | 'opmaak-mag-niet'>;
  /** Line of the Markdown, from 1. */
  readonly line: number;
  readonly value: string;
}

interface ParsedMarkdown {
  readonly text: RichText;
  readonly faults: readonly MarkdownFault[];
}

/** The text of a Markdown body as blocks. What the site does not draw (HTML, pictures, tables of code) is left out and is a fault. */
export function markdownToRichText(markdown: string): ParsedMarkdown {
  const faults: MarkdownFault[] = [];
  if (isIntricate(markdown)) {
    return { text: [], faults: [{ code: 'opmaak-mag-niet', line: 1, value: 'opmaak die zo dicht op elkaar staat' }] };
  }
  const text = fromMarkdown(markdown).children.flatMap((node) => toBlocks(node, faults));
  return { text, faults };
}

function toBlocks(node: RootContent, faults: MarkdownFault[]): Block[] {
  if (node.type === 'paragraph') return [{ type: 'paragraph', children: toInlines(node.children, faults) }];
  if (node.type === 'list') return [{ type: 'list', ordered: node.ordered === true, items: toItems(node, faults) }];
  if (node.type === 'html') return reject(faults, 'html-in-tekst', node, node.value);
  if (node.type === 'heading') {
    if (node.depth === 2 || node.depth === 3) {
      return [{ type: 'heading', level: node.depth, children: toInlines(node.children, faults) }];
    }
    return reject(faults, 'opmaak-mag-niet', node, `een kop van niveau ${node.depth}`);
  }
  if (node.type !== 'blockquote') return reject(faults, 'opmaak-mag-niet', node, nameOf(node.type));
  return node.children.flatMap((child): Block[] =>
    child.type === 'paragraph'
      ? [{ type: 'quote', children: toInlines(child.children, faults) }]
      : reject(faults, 'opmaak-mag-niet', child, `${nameOf(child.type)} in een citaat`),
  );
}

function toItems(list: List, faults: MarkdownFault[]): Inline[][] {
  return list.children.map((item) =>
    item.children.flatMap((child, index): Inline[] => {
      if (child.type === 'paragraph' && index === 0) return toInlines(child.children, faults);
      if (child.type === 'html') return reject(faults, 'html-in-tekst', child, child.value);
      return reject(faults, 'opmaak-mag-niet', child, `${nameOf(child.type)} in een lijst`);
    }),
  );
}

function toInlines(nodes: readonly PhrasingContent[], faults: MarkdownFault[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return [{ type: 'text', text: node.value.replaceAll('\n', ' ') }];
    if (node.type === 'break') return [{ type: 'text', text: ' ' }];
    if (node.type === 'html') return reject(faults, 'html-in-tekst', node, node.value);
    if (node.type === 'strong' || node.type === 'emphasis') {
      return [{ type: node.type, children: toInlines(node.children, faults) }];
    }
    if (node.type !== 'link') return reject(faults, 'opmaak-mag-niet', node, nameOf(node.type));
    const children = toInlines(node.children, faults);
    if (isSafeLink(node.url)) return [{ type: 'link', href: node.url, children }];
    reject(faults, 'verkeerde-link', node, node.url);
    return children;
  });
}

interface Positioned {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

function reject(faults: MarkdownFault[], code: MarkdownFault['code'], node: Positioned, value: string): never[] {
  const line = node.position?.start.line ?? 1;
  const last = faults.at(-1);
  // <b>word</b> is two nodes and one fault
  if (code === 'html-in-tekst' && last?.code === code && last.line === line) return [];
  faults.push({ code, line, value: value.length > 80 ? `${value.slice(0, 79)}…` : value });
  return [];
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['image', 'een beeld'],
  ['imageReference', 'een beeld'],
  ['code', 'een blok code'],
  ['inlineCode', 'code'],
  ['thematicBreak', 'een streep'],
  ['definition', 'een verwijzing onderaan'],
  ['linkReference', 'een link met een verwijzing'],
  ['list', 'een lijst'],
  ['blockquote', 'een citaat'],
  ['heading', 'een kop'],
  ['paragraph', 'een tweede alinea'],
]);

function nameOf(type: string): string {
  return NAMES.get(type) ?? type;
}
