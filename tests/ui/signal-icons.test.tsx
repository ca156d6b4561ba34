import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ActionStatusIcon } from '../../src/ui/action-status-icon.tsx';
import { AssuranceIcon } from '../../src/ui/assurance-icon.tsx';
import { VariationIcon } from '../../src/ui/variation-icon.tsx';

function shapeOf(icon: React.ReactNode): string {
  const { container, unmount } = render(icon);
  const shape = container.innerHTML.replaceAll(/ (class|aria-label)="[^"]*"/g, '');
  unmount();
  return shape;
}

describe('VariationIcon', () => {
  it.each([
    ['concern', 'high', 'Verandert: hoger, zorgelijk'],
    ['concern', 'low', 'Verandert: lager, zorgelijk'],
    ['improvement', 'high', 'Verandert: hoger, gunstig'],
    ['improvement', 'low', 'Verandert: lager, gunstig'],
    ['concern', undefined, 'Verandert: zorgelijk'],
    ['neutral-high', undefined, 'Verandert: hoger, zonder oordeel'],
    ['neutral-low', undefined, 'Verandert: lager, zonder oordeel'],
    ['common', 'high', 'Gewone schommeling'],
    [null, undefined, 'Te weinig punten'],
  ] as const)('%s %s -> %s', (kind, side, name) => {
    render(<VariationIcon kind={kind} side={side} />);
    expect(screen.getByRole('img', { name })).toBeVisible();
  });

  it('has a shape of its own for each meaning, so that grey print says the same', () => {
    const kinds = ['concern', 'improvement', 'common', 'neutral-high', 'neutral-low', null] as const;
    const shapes = kinds.map((kind) =>
      shapeOf(<VariationIcon kind={kind} side={kind === 'neutral-low' ? 'low' : 'high'} />),
    );
    expect(new Set(shapes).size).toBe(kinds.length);
  });

  it('is silent where the same words stand beside it', () => {
    const { container } = render(<VariationIcon kind="common" label={null} />);
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });
});

describe('AssuranceIcon', () => {
  it.each([
    ['pass', 'Doel: structureel gehaald'],
    ['fail', 'Doel: zonder verandering niet haalbaar'],
    ['hit-or-miss', 'Doel: soms wel, soms niet'],
    [null, 'Geen doel afgesproken'],
  ] as const)('%s -> %s', (assurance, name) => {
    render(<AssuranceIcon assurance={assurance} />);
    expect(screen.getByRole('img', { name })).toBeVisible();
  });

  it('says a single reached target in a word, without an icon', () => {
    render(<AssuranceIcon assurance="reached" />);
    expect(screen.getByText('gehaald')).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('has a shape of its own for each answer', () => {
    const answers = ['pass', 'fail', 'hit-or-miss', null] as const;
    expect(new Set(answers.map((answer) => shapeOf(<AssuranceIcon assurance={answer} />))).size).toBe(4);
  });
});

describe('ActionStatusIcon', () => {
  it.each([
    ['done', 'Afgerond'],
    ['on-schedule', 'Op schema'],
    ['behind', 'Loopt achter'],
    ['not-started', 'Nog niet gestart'],
  ] as const)('%s -> %s', (status, name) => {
    render(<ActionStatusIcon status={status} />);
    expect(screen.getByRole('img', { name })).toBeVisible();
  });
});
