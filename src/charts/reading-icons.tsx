import type { Reading } from '../domain/reading.ts';
import { AssuranceIcon } from '../ui/assurance-icon.tsx';
import { VariationIcon } from '../ui/variation-icon.tsx';
import classes from './reading-icons.module.css';

interface ReadingIconsProps {
  readonly reading: Reading;
  readonly size?: number;
}

/** The two answers of an indicator side by side: does it change, and do we reach the target. */
export function ReadingIcons({ reading, size = 28 }: ReadingIconsProps) {
  const { variation, assurance, targetReached, target, quarters, spc } = reading;
  const last = spc?.points[quarters.length - 1];
  const unsaid = target !== null && assurance === null && targetReached !== true;
  return (
    <span className={classes.icons}>
      <VariationIcon kind={variation} side={last?.side ?? null} size={size} />
      <AssuranceIcon
        assurance={assurance ?? (targetReached === true ? 'reached' : null)}
        size={size}
        {...(unsaid ? { label: 'Doel: te weinig punten voor een oordeel' } : {})}
      />
    </span>
  );
}
