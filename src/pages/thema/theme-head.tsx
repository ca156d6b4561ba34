import { RichnessMark } from '../../ui/richness-mark.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './theme-head.module.css';
import type { ThemeModel } from './theme-model.ts';

/** The name with the finding under it; beside it what the programme wants, and how richly it is told. */
export function ThemeHead({ model }: { readonly model: ThemeModel }) {
  return (
    <div className={classes.head}>
      <div>
        <h1 className={toClassName(classes.title, model.isLongName && classes.long)}>{model.programme.name}</h1>
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
