import { formatSignedPercent } from '../../domain/format-nl.ts';
import { Section } from '../../ui/section.tsx';
import classes from './year-ambitions.module.css';
import type { YearAmbition } from './year-model.ts';

/** The ambitions with their one figure, or with the words that there is none. */
export function YearAmbitions({ ambitions }: { readonly ambitions: readonly YearAmbition[] }) {
  return (
    <Section title="De ambities">
      <div className={`columns columns-3 ${classes.columns}`}>
        {ambitions.map((ambition) => (
          <article key={ambition.number} className={classes.ambition}>
            <h3>
              {ambition.number}. {ambition.title}
            </h3>
            {ambition.change !== null && (
              <p className={classes.change}>
                {formatSignedPercent(ambition.change)}
                {ambition.footnotes.length > 0 && <span className={classes.star}>*</span>}
              </p>
            )}
            <p>{ambition.text}</p>
            {ambition.achieved.length > 0 && (
              <ul>
                {ambition.achieved.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
            <p className={classes.outcome}>{ambition.outcome}</p>
          </article>
        ))}
      </div>
      <Footnotes ambitions={ambitions} />
    </Section>
  );
}

function Footnotes({ ambitions }: { readonly ambitions: readonly YearAmbition[] }) {
  const notes = ambitions.flatMap(({ footnotes }) => footnotes);
  if (notes.length === 0) return null;
  return (
    <div className={classes.notes}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {notes.length > 1 && (
        <p>
          De voetnoten vanaf ** horen in de agenda bij deelcijfers in een tekening. Die deelcijfers zitten niet in deze
          gegevens.
        </p>
      )}
    </div>
  );
}
