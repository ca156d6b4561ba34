import classes from './page-skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';
import { toClassName } from './to-class-name.ts';

interface PageSkeletonProps {
  /** What is being loaded, for who hears the page: "het overzicht". */
  readonly what: string;
  readonly blocks?: number;
}

const LINES = ['title', 'line', 'line', 'short'] as const;

/** Lines and fields in the place of what comes; they show only when loading takes longer than 300 ms. */
export function PageSkeleton({ what, blocks = 3 }: PageSkeletonProps) {
  return (
    <div className={toClassName('page', classes.skeleton)} role="status">
      <VisuallyHidden>We halen {what} op.</VisuallyHidden>
      {LINES.map((line, place) => (
        <span key={`${line}-${place}`} className={classes[line]} />
      ))}
      <span className={classes.blocks}>
        {Array.from({ length: blocks }, (_, place) => (
          <span key={place} className={classes.block} />
        ))}
      </span>
    </div>
  );
}
