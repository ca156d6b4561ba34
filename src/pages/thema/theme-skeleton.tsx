import { FORMS } from '../../ui/form-labels.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './theme-skeleton.module.css';

/** The title and five columns, in the places where they come; only when loading takes longer than 300 ms. */
export function ThemeSkeleton() {
  return (
    <div className={classes.skeleton} role="status">
      <VisuallyHidden>We halen het thema op.</VisuallyHidden>
      <span className={classes.title} />
      <span className={classes.line} />
      <div className={classes.columns}>
        {FORMS.map((form) => (
          <span key={form} className={classes.column} />
        ))}
      </div>
    </div>
  );
}
