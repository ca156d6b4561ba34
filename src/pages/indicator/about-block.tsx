import type { Indicator } from '../../domain/indicator.ts';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { AboutModel, Fact } from './about-figure.ts';
import classes from './about-block.module.css';
import { EmbedCode } from './embed-code.tsx';

interface AboutBlockProps {
  readonly about: AboutModel;
  readonly indicator: Pick<Indicator, 'id' | 'name'>;
}

/** What the figure means, where it comes from, and what one must know before leaning on it. */
export function AboutBlock({ about, indicator }: AboutBlockProps) {
  return (
    <Section title="Over dit cijfer">
      <div className={classes.columns}>
        <div className={classes.column}>
          <h3 className={classes.heading}>Definitie</h3>
          <p className={classes.text}>{about.definition}</p>
          <Facts facts={about.figureFacts} />
        </div>
        <div className={classes.column}>
          <h3 className={classes.heading}>Bron</h3>
          <p className={classes.text}>
            {about.source} {about.isExample && <ExampleMark what="voorbeeldcijfers" />}
          </p>
          <Facts facts={about.sourceFacts} />
        </div>
        <div className={classes.wide}>
          <h3 className={classes.heading}>Kwaliteit</h3>
          <ul role="list" className={classes.quality}>
            {about.quality.map(({ label, text, isGood }) => (
              <li key={label}>
                <span className={toClassName(classes.sign, isGood ? classes.good : classes.heed)}>
                  <Icon name={isGood ? 'check' : 'warning'} />
                  <VisuallyHidden>{isGood ? 'In orde:' : 'Let op:'}</VisuallyHidden>
                </span>
                <b>{label}</b>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <EmbedCode indicator={indicator.id} name={indicator.name} />
    </Section>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
