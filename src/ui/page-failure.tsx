import { TileError } from './tile-error.tsx';
import classes from './page-failure.module.css';
import { toClassName } from './to-class-name.ts';

interface PageFailureProps {
  /** The title of the page that could not be shown. */
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A page whose data did not come: it keeps its title, says why in one sentence and offers to try again. */
export function PageFailure({ title, error, onRetry }: PageFailureProps) {
  const message = error instanceof Error ? error.message : 'Er ging iets mis.';
  const details = error instanceof Error && 'address' in error ? String(error.address) : undefined;
  return (
    <div className={toClassName('page', classes.failure)}>
      <h1>{title}</h1>
      <TileError message={message} {...(details === undefined ? {} : { details })} onRetry={onRetry} />
    </div>
  );
}
