import type { SeriesLook } from './series-look.ts';
import classes from './series-look.module.css';

const TONES = [classes.tone0, classes.tone1, classes.tone2, classes.tone3, classes.tone4];

/** The class that gives a line and its marks their colour. */
export function toSeriesClass({ tone }: SeriesLook): string {
  return (tone === null ? classes.whole : TONES[tone]) ?? '';
}
