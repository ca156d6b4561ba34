import { Squares } from '../../charts/squares.tsx';
import { MISSING_MARK } from '../../domain/format-nl.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ActionProgress } from './action-progress.ts';
import classes from './progress-cell.module.css';

const ROW = 13;

interface ProgressCellProps {
  /** Title of the action: the drawing says of what it is the progress. */
  readonly title: string;
  readonly progress: ActionProgress | null;
}

/** What was counted with its squares, or where the indicator of the goal stands. */
export function ProgressCell({ title, progress }: ProgressCellProps) {
  if (progress === null) {
    return (
      <span>
        <span aria-hidden="true">{MISSING_MARK}</span>
        <VisuallyHidden>geen telling</VisuallyHidden>
      </span>
    );
  }
  if (progress.type === 'figure') {
    return (
      <span className={classes.progress}>
        <b className={classes.value}>{progress.value}</b>
        <small className={classes.note}>{progress.note}</small>
      </span>
    );
  }
  const { filled, total, value, of, name } = progress;
  return (
    <span className={classes.progress}>
      <span>
        <b className={classes.value}>{value}</b> <span className={classes.note}>{of}</span>
      </span>
      <Squares
        filled={filled}
        total={total}
        name={`${title}: ${name}`}
        size={total > ROW ? 5 : 8}
        {...(total > ROW ? { columns: ROW } : {})}
      />
    </span>
  );
}
