import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AppLink } from '../../src/ui/app-link.tsx';
import { Button, ButtonLink } from '../../src/ui/button.tsx';
import { LocationContext } from '../../src/ui/location-context.ts';

const keepsPeriod = { href: (path: string) => `${path}?periode=2019-K4` };

describe('Button', () => {
  it('never sends a form unless asked, and acts on keys', async () => {
    const onClick = vi.fn<() => void>();
    render(
      <Button icon="print" onClick={onClick}>
        Afdrukken
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Afdrukken' });
    expect(button).toHaveAttribute('type', 'button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('passes its states on', () => {
    render(
      <>
        <Button aria-pressed>Tijdlijn</Button>
        <Button disabled>Publiceren</Button>
      </>,
    );
    expect(screen.getByRole('button', { name: 'Tijdlijn', pressed: true })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Publiceren' })).toBeDisabled();
  });
});

describe('ButtonLink', () => {
  it.each([
    ['a path of the app keeps the period', { href: '/over' }, '/over?periode=2019-K4'],
    ['a download stays as it is', { href: '/data/doelen.csv', download: true }, '/data/doelen.csv'],
    ['another site stays as it is', { href: 'https://www.cbs.nl/' }, 'https://www.cbs.nl/'],
  ])('%s', (_, link, href) => {
    render(
      <LocationContext value={keepsPeriod}>
        <ButtonLink {...link}>Verder</ButtonLink>
      </LocationContext>,
    );
    expect(screen.getByRole('link', { name: 'Verder' })).toHaveAttribute('href', href);
  });
});

describe('AppLink', () => {
  it('keeps area and period, and walks on without loading anew', async () => {
    render(
      <LocationContext value={keepsPeriod}>
        <AppLink to="/thema/vis">VIS</AppLink>
      </LocationContext>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'VIS' }));
    expect(`${location.pathname}${location.search}`).toBe('/thema/vis?periode=2019-K4');
  });

  it('goes where the address stands now when the screen is still being drawn', async () => {
    const follow = (path: string) => `${path}?periode=2018-K1`;
    render(
      <LocationContext value={{ ...keepsPeriod, follow }}>
        <AppLink to="/thema/csv">CSV</AppLink>
      </LocationContext>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'CSV' }));
    expect(`${location.pathname}${location.search}`).toBe('/thema/csv?periode=2018-K1');
  });

  it('is a plain link outside a context', () => {
    render(<AppLink to="/over">Over</AppLink>);
    expect(screen.getByRole('link', { name: 'Over' })).toHaveAttribute('href', '/over');
  });
});
