import { Button } from './button.tsx';
import classes from './tile-error.module.css';

interface TileErrorProps {
  readonly message: string;
  /** For who mends it: the file, the row, the technical words. */
  readonly details?: string;
  readonly onRetry?: () => void;
}

/** What went wrong and what still holds; the rest of the page goes on. */
export function TileError({ message, details, onRetry }: TileErrorProps) {
  return (
    <div className={classes.error} role="alert">
      <svg className={classes.sign} width="30" height="30" viewBox="0 0 40 40" aria-hidden="true">
        <rect x="6" y="6" width="28" height="28" rx="3.5" transform="rotate(45 20 20)" />
        <path d="M20 11v11.5M20 28v.2" />
      </svg>
      <div className={classes.text}>
        <p>{message}</p>
        {details !== undefined && (
          <details>
            <summary>Wat er misging</summary>
            <p className={classes.details}>{details}</p>
          </details>
        )}
        {onRetry && (
          <Button compact onClick={onRetry}>
            Opnieuw proberen
          </Button>
        )}
      </div>
    </div>
  );
}
