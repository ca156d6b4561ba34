import type { Attention } from '../../domain/reading.ts';
import classes from './attention-sign.module.css';

/** Diamond, ring, disc, dashed ring: always beside the word. */
export function AttentionSign({ attention }: { readonly attention: Attention }) {
  return (
    <svg className={classes.sign} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {shape(attention)}
    </svg>
  );
}

function shape(attention: Attention) {
  switch (attention) {
    case 'discuss':
      return <path className={classes.discuss} d="M9 .5 17.5 9 9 17.5.5 9z" />;
    case 'follow':
      return <circle className={classes.ring} cx="9" cy="9" r="7.5" />;
    case 'on-course':
      return <circle className={classes.onCourse} cx="9" cy="9" r="8" />;
    case 'no-figure':
      return <circle className={classes.absent} cx="9" cy="9" r="7.5" strokeDasharray="4 3.85" />;
  }
}
