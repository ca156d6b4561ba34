import { Squares } from '../../charts/squares.tsx';
import { TargetBar } from '../../charts/target-bar.tsx';
import type { ChartTableState } from '../../charts/use-chart-table.ts';
import { XmrChart } from '../../charts/xmr-chart.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import type { ChartView } from './chart-view.ts';
import classes from './main-block.module.css';
import type { MainFigure } from './main-figure.ts';
import type { ChooseView } from './use-view-choice.ts';
import { ViewControls, ViewMethod } from './view-controls.tsx';

interface MainDrawingProps {
  readonly main: MainFigure;
  /** null where there is no chart to choose a view of. */
  readonly view: ChartView | null;
  /** null where there is nothing to choose: the view of the address is drawn as it is. */
  readonly choose: ChooseView | null;
  readonly height?: number;
  /** For a table that is opened from elsewhere; absent where the chart opens its own. */
  readonly table?: ChartTableState;
}

/** The series of a figure, or what stands in its place. */
export function MainDrawing({ main, view, choose, height = 480, table }: MainDrawingProps) {
  const { conclusion, squares, bar, gap } = main;
  const { indicator } = main.reading;
  return (
    <>
      {squares !== null && (
        <div className={classes.squares}>
          <Squares filled={squares.filled} total={squares.total} name={squares.name} columns={13} size={34} />
          <p aria-hidden="true">{squares.name}</p>
        </div>
      )}
      {main.hasSeries && view !== null && (
        <>
          {choose !== null && <ViewControls view={view} choose={choose} />}
          <XmrChart
            reading={view.reading}
            name={squares === null ? indicator.name : 'Hoe het aantal opliep'}
            conclusion={view.conclusion}
            conclusionHidden
            events={view.events}
            forecastYear={view.forecastYear}
            expectations={view.reading === main.reading ? main.expectations : []}
            grain={view.grain}
            height={squares === null ? height : 240}
            {...(table === undefined ? {} : { tableState: table })}
          />
          {choose !== null && <ViewMethod view={view} />}
        </>
      )}
      {main.membership !== null && <p className={classes.membership}>{main.membership}</p>}
      {bar !== null && (
        <div className={classes.bar}>
          <TargetBar {...bar} indicator={indicator} name={indicator.name} conclusion={conclusion} />
        </div>
      )}
      {gap !== null && <EmptyForm form="figures" title={gap.title} text={gap.text} />}
    </>
  );
}
