import { useId, useMemo } from 'react';
import { LinesChart } from '../../charts/lines-chart.tsx';
import { SeriesSwitches } from '../../charts/series-switches.tsx';
import { createLateDrawing } from '../../charts/use-late-drawing.ts';
import { Button } from '../../ui/button.tsx';
import classes from './district-explorer.module.css';
import type { DistrictsModel } from './district-figures.ts';
import { computeExplored, type ExploredModel } from './explored-districts.ts';
import { useExploreChoice } from './use-explore-choice.ts';

/** The chart library comes with this, and with nothing else. */
const drawing = createLateDrawing(async () => (await import('../../charts/lines-drawing.tsx')).LinesDrawing);

/** The districts in one chart, for who wants to lay one over the other; nothing where there is nothing to lay. */
export function DistrictExplorer({ model }: { readonly model: DistrictsModel }) {
  const explored = useMemo(() => computeExplored(model), [model]);
  return explored === null ? null : <Explorer explored={explored} />;
}

function Explorer({ explored }: { readonly explored: ExploredModel }) {
  const id = useId();
  const { asked, open, close, toggle } = useExploreChoice(explored.districts.map((district) => district.id));
  const view = useMemo(() => (asked === null ? null : explored.choose(asked)), [explored, asked]);
  return (
    <div className={classes.explorer}>
      <Button
        compact
        icon="bars"
        aria-expanded={view !== null}
        aria-controls={id}
        onClick={view === null ? open : close}
      >
        Verken in één grafiek
      </Button>
      <div id={id} className={classes.opened} hidden={view === null}>
        {view !== null && (
          <>
            {view.notice !== null && (
              <p role="status" className={classes.notice}>
                {view.notice}
              </p>
            )}
            <SeriesSwitches
              label="Districten in de grafiek"
              series={explored.districts}
              shown={view.shown}
              onToggle={toggle}
            />
            <LinesChart {...explored} {...view} drawing={drawing} />
          </>
        )}
      </div>
    </div>
  );
}
