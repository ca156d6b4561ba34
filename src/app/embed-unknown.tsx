import { usePageTitle } from '../stores/use-page-title.ts';
import classes from './message-page.module.css';

/** For who put an address in his page that names what we have not; no way into the rest of the app from there. */
export function EmbedUnknown() {
  usePageTitle('Dit cijfer kennen we niet');
  return (
    <div className={`page ${classes.message}`}>
      <h1>Dit cijfer kennen we niet</h1>
      <p className={classes.text}>
        Het cijfer, het gebied of de periode in het adres bestaat niet. Haal de code om in te sluiten opnieuw op bij het
        cijfer.
      </p>
      <p>
        <a href="/" target="_blank" rel="noopener">
          Naar Rijker Verantwoorden
        </a>
      </p>
    </div>
  );
}
