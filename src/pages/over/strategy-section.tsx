import type { Strategy } from '../../domain/programme.ts';
import { Section } from '../../ui/section.tsx';
import classes from './about-content.module.css';

/** The strategy that the bureau carries out, in the words of the package. */
export function StrategySection({ strategy }: { readonly strategy: Strategy }) {
  return (
    <Section title="De strategie van Bureau RVS">
      <p>
        <b>{strategy.title}.</b> {strategy.text}
      </p>
      <div className={`columns columns-3 ${classes.pillars}`}>
        {strategy.pillars.map(({ name, text }) => (
          <div key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </div>
        ))}
      </div>
      <figure className={classes.quote}>
        <blockquote>‘{strategy.quote.text}’</blockquote>
        <figcaption>
          {strategy.quote.author}, {strategy.quote.role}
        </figcaption>
      </figure>
    </Section>
  );
}
