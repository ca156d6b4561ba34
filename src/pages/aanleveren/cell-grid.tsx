import { type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CellField } from './cell-field.tsx';
import classes from './cell-grid.module.css';
import type { CellMark, CheckGrid, GridCell } from './compute-grid.ts';
import { type GridPlace, walkGrid } from './walk-grid.ts';

interface CellGridProps {
  readonly grid: CheckGrid;
  readonly onWrite: (cell: string, value: string) => void;
}

const MARKS: Readonly<Record<Exclude<CellMark, null>, string>> = {
  fout: 'fout',
  waarschuwing: 'opvallend',
  hersteld: 'anders gelezen',
  written: 'door u gewijzigd',
};

/** Rows of the file as Excel numbers them. Arrows walk, Enter, F2 or a press writes in a cell. */
export function CellGrid({ grid: { columns, rows }, onWrite }: CellGridProps) {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const [writing, setWriting] = useState<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const here = {
    row: Math.min(place.row, rows.length - 1),
    column: Math.min(place.column, columns.length - 1),
  };

  function focusCell({ row, column }: GridPlace) {
    table.current?.querySelector<HTMLElement>(`[data-place="${row}.${column}"]`)?.focus();
  }
  function press(event: KeyboardEvent) {
    if (writing !== null) return;
    const cell = rows[here.row]?.cells[here.column];
    if ((event.key === 'Enter' || event.key === 'F2') && cell) {
      event.preventDefault();
      setWriting(cell.name);
      return;
    }
    const next = walkGrid(here, event.key, rows.length, columns.length);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    focusCell(next);
  }
  function finish(cell: GridCell, value: string | null, at: GridPlace) {
    setWriting(null);
    if (value !== null && value !== cell.text) onWrite(cell.name, value);
    // The field goes in the next drawing; the cell itself takes the focus back.
    requestAnimationFrame(() => focusCell(at));
  }
  return (
    <div className={classes.scroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- one walks through it with the arrows, and writes in its cells */}
      <table ref={table} role="grid" className={classes.grid} onKeyDown={press}>
        <caption>
          <VisuallyHidden>Rijen van uw bestand met een melding, en de rijen ernaast</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              Rij
            </th>
            {columns.map(({ letter, name }) => (
              <th key={letter} scope="col">
                <span className={classes.letter}>{letter}</span> {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells, isSkipped }, rowPlace) => (
            <tr key={row} className={toClassName(isSkipped && classes.skipped)}>
              <th scope="row" className={classes.number}>
                {row}
                {isSkipped && <VisuallyHidden> overgeslagen</VisuallyHidden>}
              </th>
              {cells.map((cell, column) => {
                const at = { row: rowPlace, column };
                if (writing === cell.name) {
                  return (
                    <td key={cell.name} role="gridcell">
                      <CellField cell={cell} onEnd={(value) => finish(cell, value, at)} />
                    </td>
                  );
                }
                return (
                  <td
                    key={cell.name}
                    role="gridcell"
                    data-place={`${rowPlace}.${column}`}
                    className={toClassName(
                      classes.cell,
                      columns[column]?.isFigure && classes.figure,
                      cell.mark !== null && classes[cell.mark],
                    )}
                    tabIndex={here.row === rowPlace && here.column === column ? 0 : -1}
                    onFocus={() => setPlace(at)}
                    onClick={() => setWriting(cell.name)}
                  >
                    <CellContent cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellContent({ cell: { text, mark } }: { readonly cell: GridCell }) {
  return (
    <span className={classes.content}>
      {mark !== null && (
        <span className={classes.sign}>
          <Icon name={ICONS[mark]} size={14} />
        </span>
      )}
      {text === '' && mark !== null ? <em>leeg</em> : text}
      {mark !== null && <VisuallyHidden>{`, ${MARKS[mark]}`}</VisuallyHidden>}
    </span>
  );
}

const ICONS = { fout: 'close', waarschuwing: 'warning', hersteld: 'check', written: 'check' } as const;
