import type { Reading } from '../domain/reading.ts';
import { AssuranceIcon } from '../ui/assurance-icon.tsx';
import { VariationIcon } from '../ui/variation-icon.tsx';
import classes from './reading-icons.module.css';

interface ReadingIconsProps {
  readonly reading: Reading;
  readonly size?: number;
}

interface ReadingVariationProps extends ReadingIconsProps {
  /** null where the same words stand beside the icon. */
  readonly label?: null;
}

/** The two answers of an indicator side by side: does it change, and do we reach the target. */
export function ReadingIcons(props: ReadingIconsProps) {
  return (
    <span className={classes.icons}>
      <ReadingVariation {...props} />
      <ReadingAssurance {...props} />
    </span>
  );
}

/** Does it change? */
export function ReadingVariation({
  reading: { variation, quarters, spc },
  size = 28,
  ...named
}: ReadingVariationProps) {
  // The judgement is that of the last measured quarter, which need not be the last one.
  const last = quarters.findLastIndex(({ value }) => value !== null);
  return <VariationIcon kind={variation} side={spc?.points[last]?.side ?? null} size={size} {...named} />;
}

/** Do we reach the target? */
export function ReadingAssurance({ reading, size = 28 }: ReadingIconsProps) {
  const { assurance, targetReached, target } = reading;
  const unsaid = target !== null && assurance === null && targetReached !== true;
  return (
    <AssuranceIcon
      assurance={assurance ?? (targetReached === true ? 'reached' : null)}
      size={size}
      {...(unsaid ? { label: 'Doel: te weinig punten voor een oordeel' } : {})}
    />
  );
}
