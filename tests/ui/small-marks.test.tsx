import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ExampleMark } from '../../src/ui/example-mark.tsx';
import { Icon } from '../../src/ui/icon.tsx';
import { KeyCap } from '../../src/ui/key-cap.tsx';
import { Logo } from '../../src/ui/logo.tsx';
import { SkipLink } from '../../src/ui/skip-link.tsx';
import { TrendArrow } from '../../src/ui/trend-arrow.tsx';

describe('TrendArrow', () => {
  it.each([
    ['up', 'hoger 97%'],
    ['down', 'lager 97%'],
    [null, '97%'],
  ] as const)('%s is said in words too', (direction, text) => {
    const { container } = render(
      <TrendArrow direction={direction} kind="concern">
        97%
      </TrendArrow>,
    );
    expect(container).toHaveTextContent(text);
  });

  it('takes its colour from the signal: the same arrow differs by kind', () => {
    const classOf = (kind: 'concern' | 'improvement' | 'common' | null) =>
      render(<TrendArrow direction="up" kind={kind} />).container.firstElementChild?.className;
    expect(new Set([classOf('concern'), classOf('improvement'), classOf('common')]).size).toBe(3);
    expect(classOf(null)).toBe(classOf('common'));
  });
});

describe('ExampleMark', () => {
  it('always has the word beside the hatched square', () => {
    const { container } = render(<ExampleMark what="voorbeeldcijfers" />);
    expect(screen.getByText('voorbeeldcijfers')).toBeVisible();
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});

describe('Icon, Logo', () => {
  it('are passed by a screen reader', () => {
    render(
      <>
        <Icon name="search" />
        <Logo />
      </>,
    );
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('KeyCap', () => {
  it('is a key', () => {
    render(<KeyCap>1</KeyCap>);
    expect(screen.getByText('1').tagName).toBe('KBD');
  });
});

describe('SkipLink', () => {
  it('leads to the content', () => {
    render(<SkipLink />);
    expect(screen.getByRole('link', { name: 'Naar de inhoud' })).toHaveAttribute('href', '#inhoud');
  });
});
