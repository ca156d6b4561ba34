import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EmptyForm } from '../../src/ui/empty-form.tsx';
import { Section } from '../../src/ui/section.tsx';

describe('Section', () => {
  it('is a region named by its heading', () => {
    render(
      <Section id="signalen" title="Wat valt op" lead="5 signalen" mark={<span>voorbeeldcijfers</span>}>
        <p>inhoud</p>
      </Section>,
    );
    const section = screen.getByRole('region', { name: 'Wat valt op' });
    expect(section).toHaveAttribute('id', 'signalen');
    expect(within(section).getByRole('heading', { level: 2, name: 'Wat valt op' })).toBeVisible();
    for (const text of ['5 signalen', 'voorbeeldcijfers', 'inhoud']) {
      expect(within(section).getByText(text)).toBeVisible();
    }
  });
});

describe('EmptyForm', () => {
  it('says what is missing, what helps and offers one button', () => {
    render(
      <EmptyForm
        form="picture"
        title="Nog geen beeld bij dit cijfer"
        text="Denk aan een kaart."
        action={<button type="button">Beeld toevoegen</button>}
      />,
    );
    expect(screen.getByText('Nog geen beeld bij dit cijfer')).toBeVisible();
    expect(screen.getByText('Denk aan een kaart.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Beeld toevoegen' })).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('takes a heading where the page needs one', () => {
    render(<EmptyForm title="Nog geen verhaal" level={3} />);
    expect(screen.getByRole('heading', { level: 3, name: 'Nog geen verhaal' })).toBeVisible();
  });
});
