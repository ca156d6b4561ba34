import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tile } from '../../src/ui/tile.tsx';
import { TileError } from '../../src/ui/tile-error.tsx';

let broken = true;

function Figures() {
  if (broken) throw new Error('cijfers/flevoland.csv, rij 12');
  return <p>589</p>;
}

beforeEach(() => {
  broken = true;
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('Tile', () => {
  it('is an article named by its title', () => {
    render(
      <Tile title="Burgernet" level={4}>
        <p>11,6%</p>
      </Tile>,
    );
    const tile = screen.getByRole('article', { name: 'Burgernet' });
    expect(within(tile).getByRole('heading', { level: 4 })).toHaveTextContent('Burgernet');
  });

  it('fails alone: its title stays, and so does its neighbour', () => {
    render(
      <>
        <Tile title="Cybercrime">
          <Figures />
        </Tile>
        <Tile title="Burgernet">
          <p>11,6%</p>
        </Tile>
      </>,
    );
    const failed = screen.getByRole('article', { name: 'Cybercrime' });
    expect(within(failed).getByRole('alert')).toHaveTextContent(
      'Dit blok kon niet worden getoond. De rest van de pagina klopt nog.',
    );
    expect(within(failed).getByText('cijfers/flevoland.csv, rij 12')).toBeInTheDocument();
    expect(screen.getByText('11,6%')).toBeVisible();
  });

  it('tries again when asked', async () => {
    render(
      <Tile title="Cybercrime">
        <Figures />
      </Tile>,
    );
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(screen.getByText('589')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('TileError', () => {
  it('offers nothing that it cannot do', () => {
    render(<TileError message="De cijfers van Flevoland konden niet worden gelezen." />);
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText('Wat er misging')).toBeNull();
  });
});
