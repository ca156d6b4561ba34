import { Button, ButtonLink } from '../ui/button.tsx';
import classes from './message-page.module.css';

interface ErrorPageProps {
  readonly title: string;
  readonly error: Error;
  readonly onRetry?: () => void;
}

/** What went wrong, what still holds, and a way on. */
export function ErrorPage({ title, error, onRetry }: ErrorPageProps) {
  return (
    <div className={`page ${classes.message}`} role="alert">
      <h1>{title}</h1>
      <p className={classes.text}>
        {error.name === 'ApiError'
          ? error.message
          : 'Er ging iets mis op deze pagina. De gegevens zelf zijn niet veranderd.'}
      </p>
      <div className={classes.actions}>
        {onRetry && (
          <Button kind="primary" onClick={onRetry}>
            Opnieuw proberen
          </Button>
        )}
        <ButtonLink href="/">Naar het overzicht</ButtonLink>
      </div>
      <details className={classes.details}>
        <summary>Voor wie het herstelt</summary>
        <p>{`${error.name}: ${error.message}`}</p>
      </details>
    </div>
  );
}
