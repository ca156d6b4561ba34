import { Icon } from '../../ui/icon.tsx';
import type { AgreementBand } from './agreement-band.ts';
import classes from './stage.module.css';

/** What was agreed and is still open, under the figure and the talk alike. */
export function AgreementsStrip({ band }: { readonly band: AgreementBand }) {
  return (
    <section className={classes.agreements} aria-label="Open afspraken">
      <h2>
        <Icon name="flag" />
        <span>
          Afspraken
          {band.count !== null && <span className={classes.count}>{band.count}</span>}
        </span>
      </h2>
      {band.items.length === 0 ? (
        <p className={classes.none}>Geen open afspraken</p>
      ) : (
        <ul>
          {band.items.map(({ id, text, who, late }) => (
            <li key={id}>
              <strong>{text}</strong>
              <span className={late ? classes.late : undefined}>{who}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
