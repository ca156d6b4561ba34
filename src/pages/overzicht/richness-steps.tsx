import type { RichnessStep } from './project-tiles.ts';
import { computeStepBars } from './project-tiles.ts';
import classes from './richness-steps.module.css';

/** How many indicators have five forms, four, and so on: words and bars say the same. */
export function RichnessSteps({ steps }: { readonly steps: readonly RichnessStep[] }) {
  return (
    <ul className={classes.steps}>
      {computeStepBars(steps).map(({ forms, count, width, label }) => (
        <li key={forms}>
          <svg className={classes.bar} width="100%" height="12" aria-hidden="true">
            <rect width={`${width}%`} height="12" />
          </svg>
          <b>{count}</b> {label}
        </li>
      ))}
    </ul>
  );
}
