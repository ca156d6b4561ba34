import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Inline, RichText } from '../../src/domain/rich-text.ts';
import { RichTextView } from '../../src/ui/rich-text-view.tsx';

const words = (text: string): Inline => ({ type: 'text', text });
const link = (href: string): RichText => [
  { type: 'paragraph', children: [{ type: 'link', href, children: [words('Lees ook')] }] },
];

describe('RichTextView', () => {
  it('keeps headings under the heading of the page', () => {
    const text: RichText = [
      { type: 'heading', level: 2, children: [words('Wat we zagen')] },
      { type: 'heading', level: 3, children: [words('In Flevoland')] },
    ];
    render(<RichTextView text={text} level={3} />);
    expect(screen.getByRole('heading', { level: 3, name: 'Wat we zagen' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 4, name: 'In Flevoland' })).toBeVisible();
  });

  it('draws quotes, lists and stress', () => {
    const text: RichText = [
      { type: 'quote', children: [words('‘Ik klikte.’')] },
      { type: 'list', ordered: true, items: [[words('een')], [{ type: 'strong', children: [words('twee')] }]] },
      { type: 'paragraph', children: [{ type: 'emphasis', children: [words('niet')] }] },
    ];
    render(<RichTextView text={text} />);
    expect(screen.getByRole('blockquote')).toHaveTextContent('‘Ik klikte.’');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('list').tagName).toBe('OL');
    expect(screen.getByText('twee').tagName).toBe('STRONG');
    expect(screen.getByText('niet').tagName).toBe('EM');
  });

  it.each(['https://www.cbs.nl/', 'mailto:info@example.org', '/indicator/online-fraude', '#bron'])(
    'links to %s',
    (href) => {
      render(<RichTextView text={link(href)} />);
      expect(screen.getByRole('link', { name: 'Lees ook' })).toHaveAttribute('href', href);
    },
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', '//elders.example'])(
    'keeps the words but no link to %s',
    (href) => {
      render(<RichTextView text={link(href)} />);
      expect(screen.getByText('Lees ook')).toBeVisible();
      expect(screen.queryByRole('link')).toBeNull();
    },
  );
});
