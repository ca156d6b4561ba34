import type { Evidence } from '../../domain/trend.ts';
import classes from './trend-item.module.css';

const STEPS = [1, 2, 3] as const;
const FILLED: Readonly<Record<Evidence, number>> = { strong: 3, fair: 2, weak: 1, unknown: 0 };

/** Three steps, as many filled as the evidence is strong; the words stand beside it. */
export function EvidenceMark({ evidence }: { readonly evidence: Evidence }) {
  return (
    <svg className={classes.mark} width="34" height="24" viewBox="0 0 34 24" aria-hidden="true">
      {STEPS.map((step) => (
        <rect
          key={step}
          className={step <= FILLED[evidence] ? classes.filled : classes.open}
          x={step * 11 - 10}
          y={19 - step * 6}
          width="9"
          height={step * 6 + 4}
        />
      ))}
    </svg>
  );
}
