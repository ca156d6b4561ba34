import { AppLink } from '../../ui/app-link.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import type { ChartView } from './chart-view.ts';
import type { ChooseView } from './use-view-choice.ts';
import classes from './view-controls.module.css';

interface ViewControlsProps {
  readonly view: ChartView;
  readonly choose: ChooseView;
}

/** How the main chart cuts and counts. */
export function ViewControls({ view, choose }: ViewControlsProps) {
  const { grains, measures, chosen, notice } = view;
  return (
    <>
      {grains.length + measures.length > 0 && (
        <div className={classes.choices}>
          {grains.length > 0 && (
            <SelectMenu
              label="Weergave"
              compact
              options={grains}
              value={chosen.grain}
              onChange={(value) => choose('weergave', value)}
            />
          )}
          {measures.length > 0 && (
            <SelectMenu
              label="Maat"
              compact
              options={measures}
              value={chosen.measure}
              onChange={(value) => choose('maat', value)}
            />
          )}
        </div>
      )}
      {notice !== null && (
        <p role="status" className={classes.notice}>
          {notice}
        </p>
      )}
    </>
  );
}

/** Under the chart: its method and why, and the views that say more. */
export function ViewMethod({ view: { method, offers } }: { readonly view: ChartView }) {
  return (
    <p className={classes.method}>
      {method}
      {offers.map(({ to, label }) => (
        <span key={to}>
          {' '}
          <AppLink to={to} className={classes.offer}>
            {label}
          </AppLink>
        </span>
      ))}
    </p>
  );
}
