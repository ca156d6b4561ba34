import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './indicator-skeleton.module.css';

/** The title, the chart with its column, and five districts, where they come; only when loading takes over 300 ms. */
export function IndicatorSkeleton() {
  return (
    <div className={`page ${classes.skeleton}`} role="status">
      <VisuallyHidden>We halen het cijfer op.</VisuallyHidden>
      <span className={classes.line} />
      <span className={classes.title} />
      <span className={classes.line} />
      <div className={classes.main}>
        <span className={classes.chart} />
        <span className={classes.chart} />
      </div>
      <div className={classes.districts}>
        {['a', 'b', 'c', 'd', 'e'].map((place) => (
          <span key={place} className={classes.district} />
        ))}
      </div>
    </div>
  );
}
