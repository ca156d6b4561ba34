import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './area-skeleton.module.css';

const ROWS = 10;

/** The title and the rows of the table, in the places where they come; only when loading takes longer than 300 ms. */
export function AreaSkeleton() {
  return (
    <div className={classes.skeleton} role="status">
      <VisuallyHidden>We halen het profiel op.</VisuallyHidden>
      <span className={classes.title} />
      <span className={classes.line} />
      <div className={classes.rows}>
        {Array.from({ length: ROWS }, (_, place) => (
          <span key={place} className={classes.row} />
        ))}
      </div>
    </div>
  );
}
