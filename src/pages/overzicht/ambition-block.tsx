import { AssuranceIcon } from '../../ui/assurance-icon.tsx';
import { FormMark } from '../../ui/form-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RichnessMark } from '../../ui/richness-mark.tsx';
import { Section } from '../../ui/section.tsx';
import { VariationIcon } from '../../ui/variation-icon.tsx';
import classes from './ambition-block.module.css';
import type { AmbitionItem } from './ambitions.ts';

/** The three ambitions of the strategy, each with what the agenda does and does not say. */
export function AmbitionBlock({ ambitions }: { readonly ambitions: readonly AmbitionItem[] }) {
  return (
    <Section title="Drie ambities 2019–2022">
      <div className="columns columns-3">
        {ambitions.map((ambition) => (
          <Ambition key={ambition.number} ambition={ambition} />
        ))}
      </div>
    </Section>
  );
}

function Ambition({ ambition }: { readonly ambition: AmbitionItem }) {
  return (
    <article className={classes.ambition}>
      <span className={classes.number} aria-hidden="true">
        {ambition.number}
      </span>
      <div className={classes.body}>
        <h3 className={classes.title}>{ambition.title}</h3>
        <AmbitionFinding ambition={ambition} />
        {ambition.footnotes.length > 0 && (
          <details className={classes.notes}>
            <summary>Toelichting bij dit cijfer</summary>
            {ambition.footnotes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </details>
        )}
        <div className={classes.foot}>
          {ambition.statusKind === 'described' ? (
            <FormMark form="letters" size={26} />
          ) : (
            <span className={classes.icons}>
              <VariationIcon kind={null} side={null} size={26} />
              {ambition.statusKind === 'none' && <AssuranceIcon assurance={null} size={26} />}
            </span>
          )}
          <b>{ambition.status}</b>
          <span className={classes.end}>
            <RichnessMark richness={ambition.richness} size={9} />
          </span>
        </div>
      </div>
    </article>
  );
}

function AmbitionFinding({ ambition }: { readonly ambition: AmbitionItem }) {
  if (ambition.change !== null) {
    return (
      <p className={classes.finding}>
        <span className={classes.change}>{ambition.change}</span> <span>{ambition.text}</span>
      </p>
    );
  }
  if (ambition.achieved.length > 0) {
    return (
      <ul className={classes.achieved}>
        {ambition.achieved.map((text) => (
          <li key={text}>
            <Icon name="check" size={16} />
            {text}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className={classes.empty}>
      <b>Nog geen meting aangeleverd</b>
      <p>{ambition.text}</p>
    </div>
  );
}
