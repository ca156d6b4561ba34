import type { ReactNode } from 'react';
import type { Block, Inline, RichText } from '../domain/rich-text.ts';
import { AppLink } from './app-link.tsx';
import classes from './rich-text-view.module.css';

interface RichTextViewProps {
  readonly text: RichText;
  /** The level of a "##" in the text: one below the heading that the text stands under. */
  readonly level?: 2 | 3 | 4;
}

/** A letter or story as it was written, in serif and at a readable width. */
export function RichTextView({ text, level = 3 }: RichTextViewProps) {
  return (
    <div className={classes.text}>
      {text.map((block, place) => (
        <BlockView key={place} block={block} level={level} />
      ))}
    </div>
  );
}

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;
const ONE_DEEPER = { 2: 3, 3: 4, 4: 5 } as const;

function BlockView({ block, level }: { readonly block: Block; readonly level: 2 | 3 | 4 }) {
  switch (block.type) {
    case 'heading': {
      const Heading = HEADINGS[block.level === 2 ? level : ONE_DEEPER[level]];
      return <Heading className={classes.heading}>{toNodes(block.children)}</Heading>;
    }
    case 'paragraph':
      return <p>{toNodes(block.children)}</p>;
    case 'quote':
      return (
        <blockquote className={classes.quote}>
          <p>{toNodes(block.children)}</p>
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={classes.list}>
          {block.items.map((item, place) => (
            <li key={place}>{toNodes(item)}</li>
          ))}
        </List>
      );
    }
  }
}

function toNodes(children: readonly Inline[]): ReactNode {
  return children.map((inline, place) => <InlineView key={place} inline={inline} />);
}

function InlineView({ inline }: { readonly inline: Inline }) {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{toNodes(inline.children)}</strong>;
    case 'emphasis':
      return <em>{toNodes(inline.children)}</em>;
    case 'link':
      return <LinkView href={inline.href}>{toNodes(inline.children)}</LinkView>;
  }
}

function LinkView({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (href.startsWith('/') && !href.startsWith('//')) return <AppLink to={href}>{children}</AppLink>;
  // Where somebody else writes the address, the other side learns nothing of this page.
  if (/^https?:/i.test(href)) {
    return (
      <a href={href} rel="noopener noreferrer">
        {children}
      </a>
    );
  }
  if (/^(?:mailto:|#)/i.test(href)) return <a href={href}>{children}</a>;
  return children;
}
