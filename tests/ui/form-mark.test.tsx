import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FORM_LABELS, FORMS } from '../../src/ui/form-labels.ts';
import { FormMark } from '../../src/ui/form-mark.tsx';

describe('FORM_LABELS', () => {
  it('keeps the fixed order and the five questions', () => {
    expect(FORMS.map((form) => `${FORM_LABELS[form].name}: ${FORM_LABELS[form].question}`)).toEqual([
      'Cijfers: wat telt?',
      'Letters: wat betekent het?',
      'Dialoog: wat spreken we af?',
      'Beeld: hoe ziet het eruit?',
      'Verhaal: wie gaat het aan?',
    ]);
  });
});

describe('FormMark', () => {
  it('is silent beside a word', () => {
    const { container } = render(<FormMark form="figures" />);
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('speaks when it stands alone', () => {
    render(<FormMark form="story" label="Verhaal" />);
    expect(screen.getByRole('img', { name: 'Verhaal' })).toBeVisible();
  });

  it('looks different for each state, not by colour alone', () => {
    const shapes = (['present', 'missing', 'outdated'] as const).map((state) => {
      const { container, unmount } = render(<FormMark form="picture" state={state} />);
      const shape = container.innerHTML.replaceAll(/class="[^"]*"/g, '');
      unmount();
      return shape;
    });
    expect(new Set(shapes).size).toBe(3);
  });
});
