import { RichnessMark } from '../../ui/richness-mark.tsx';
import classes from './theme-head.module.css';
import type { ThemeModel } from './theme-model.ts';

/** The name with the finding under it; beside it what the programme wants, and how richly it is told. */
export function ThemeHead({ model }: { readonly model: ThemeModel }) {
  return (
    <div className={classes.head}>
      <div>
        <h1 className={classes.title}>{model.programme.name}</h1>
        <p className={classes.lead}>{model.lead}</p>
      </div>
      <div className={classes.aim}>
        <p>
          <b>Doel</b> {model.programme.aim}
        </p>
        <p className={classes.richness}>
          <RichnessMark richness={model.richness} size={16} />
          {model.richnessText}
        </p>
      </div>
    </div>
  );
}
