import { ExampleMark } from '../../ui/example-mark.tsx';
import { FormMark } from '../../ui/form-mark.tsx';
import classes from './hero.module.css';
import type { OverviewModel } from './overview-model.ts';

/** The finding as the title of the page, with the quotation of the chair beside it. */
export function Hero({ model }: { readonly model: OverviewModel }) {
  const { quote } = model;
  return (
    <div className={classes.hero}>
      <div className={classes.finding}>
        <p className={classes.kicker}>{model.kicker}</p>
        <h1 className={classes.title}>
          {model.headline.map((sentence) => (
            <span key={sentence} className={classes.sentence}>
              {sentence}{' '}
            </span>
          ))}
        </h1>
        <p className={classes.lead}>{model.lead}</p>
        {model.example && (
          <p className={classes.source}>
            {model.source} <ExampleMark what="voorbeeldcijfers" />
          </p>
        )}
      </div>
      {quote !== null && (
        <figure className={classes.quote}>
          <FormMark form="story" size={36} />
          <div>
            <blockquote>‘{quote.text}’</blockquote>
            <figcaption>
              <b>{quote.author}</b>
              <br />
              {quote.role}
            </figcaption>
          </div>
        </figure>
      )}
    </div>
  );
}
