import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataTable } from '../../src/ui/data-table.tsx';

const COLUMNS = [
  { id: 'period', label: 'Periode' },
  { id: 'value', label: 'Waarde', align: 'end' },
] as const;
const ROWS = [
  { id: '2019-K4', cells: ['4e kwartaal 2019', '181'] },
  { id: '2019-K3', cells: ['3e kwartaal 2019', 'minder dan 5'] },
];

describe('DataTable', () => {
  it('is a table with a caption and headers in both directions', () => {
    render(<DataTable caption="Cybercrime per kwartaal" columns={COLUMNS} rows={ROWS} />);
    const table = screen.getByRole('table', { name: 'Cybercrime per kwartaal' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Periode', 'Waarde']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(ROWS.map((row) => row.cells[0]));
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['181', 'minder dan 5']);
  });

  it.each([false, true])('scrolls in a named place that takes the focus (caption hidden: %s)', (captionHidden) => {
    render(<DataTable caption="Cybercrime" columns={COLUMNS} rows={ROWS} captionHidden={captionHidden} />);
    expect(screen.getByRole('region', { name: 'Cybercrime' })).toHaveAttribute('tabindex', '0');
  });
});
