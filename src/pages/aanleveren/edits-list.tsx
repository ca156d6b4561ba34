import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './edits-list.module.css';
import type { EditedCell } from './intake-report.ts';

interface EditsListProps {
  readonly edited: readonly EditedCell[];
  readonly skippedRows: readonly number[];
  readonly onUndoEdit: (cell: string) => void;
  readonly onUndoSkip: (row: number) => void;
}

/** What the sender changed, each to be taken back. */
export function EditsList({ edited, skippedRows, onUndoEdit, onUndoSkip }: EditsListProps) {
  const count = edited.length + skippedRows.length;
  if (count === 0) return null;
  return (
    <details className={classes.edits} open={count <= 6}>
      <summary>{count === 1 ? 'Eén wijziging van u' : `${count} wijzigingen van u`}</summary>
      <ul role="list">
        {edited.map(({ cell, before, after }) => (
          <li key={cell}>
            <span>
              <strong>{cell}</strong> {`‘${before === '' ? 'leeg' : before}’ is nu ‘${after === '' ? 'leeg' : after}’`}
            </span>
            <Button kind="quiet" compact onClick={() => onUndoEdit(cell)}>
              Ongedaan maken
              <VisuallyHidden>{` van ${cell}`}</VisuallyHidden>
            </Button>
          </li>
        ))}
        {skippedRows.map((row) => (
          <li key={row}>
            <span>
              <strong>{`Rij ${row}`}</strong> doet niet mee
            </span>
            <Button kind="quiet" compact onClick={() => onUndoSkip(row)}>
              Toch meenemen
              <VisuallyHidden>{` van rij ${row}`}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
