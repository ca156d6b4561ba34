import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LinesChart } from '../../src/charts/lines-chart.tsx';
import { createLateDrawing } from '../../src/charts/use-late-drawing.ts';
import { makeLine, makePeriods } from './lines-factory.ts';

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const LINES = [
  makeLine('Noord', 0, [10, 12, 14], { provisionalLast: true }),
  makeLine('Zuid', 1, [20, 'afgeschermd', 22]),
  makeLine('Oost', 2, [1, 2, 3]),
];
const chart = (load: () => Promise<() => null>, shown = ['noord', 'zuid']) => (
  <LinesChart
    name="Cybercrime per district"
    unit="misdrijven per kwartaal"
    conclusion="Het loopt uiteen."
    caption="Cybercrime per district"
    note="Hol punt: voorlopig."
    example={false}
    periods={makePeriods(3)}
    series={LINES}
    shown={new Set(shown)}
    target={null}
    suffix=""
    drawing={createLateDrawing(load)}
  />
);
const arrives = async () => () => null;

describe('LinesChart', () => {
  it('is one stop with a name and a conclusion, walked from point to point and from line to line, each said once', async () => {
    render(chart(arrives));
    const surface = screen.getByRole('application', { name: 'Cybercrime per district. Het loopt uiteen.' });
    await vi.waitFor(() => expect(screen.queryByText('De grafiek wordt opgehaald.')).toBeNull());
    expect(surface.tabIndex).toBe(0);
    expect(within(surface).queryAllByRole('button')).toEqual([]);
    const status = screen.getByRole('status');
    expect(status.getAttribute('aria-live')).toBe('polite');
    const keys = ['End', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'Escape', 'ArrowUp'];
    const said = keys.map((key) => {
      fireEvent.keyDown(surface, { key });
      return status.textContent?.replace('Cybercrime per district, ', '');
    });
    expect(said).toEqual([
      'Noord, 3e kwartaal 2015: 14 misdrijven, voorlopig',
      'Zuid, 3e kwartaal 2015: 22 misdrijven',
      'Zuid, 2e kwartaal 2015: afgeschermd',
      'Zuid, 2e kwartaal 2015: afgeschermd',
      'Noord, 2e kwartaal 2015: 12 misdrijven',
      'Noord, 1e kwartaal 2015: 10 misdrijven',
      '',
      'Zuid, 3e kwartaal 2015: 22 misdrijven',
    ]);
  });

  it('has a table of what is drawn, and of nothing else', () => {
    render(chart(arrives));
    fireEvent.click(screen.getByRole('button', { name: /^Tabel van/ }));
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Kwartaal',
      'Noord',
      'Zuid',
    ]);
  });

  it('says in words that the drawing did not come, keeps the table, and tries again', async () => {
    const load = vi.fn<() => Promise<() => null>>();
    load.mockRejectedValueOnce(new Error('offline')).mockImplementation(arrives);
    render(chart(load));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('De grafiek kwam niet aan. Probeer het opnieuw.');
    expect(screen.queryByRole('application')).toBeNull();
    expect(screen.getByRole('button', { name: /^Tabel van/ })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByRole('application')).toBeDefined();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
