import { Squares } from '../../charts/squares.tsx';
import { TargetBar } from '../../charts/target-bar.tsx';
import type { ChartTableState } from '../../charts/use-chart-table.ts';
import { XmrChart } from '../../charts/xmr-chart.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { AnswerColumn } from './answer-column.tsx';
import classes from './main-block.module.css';
import type { ChartView } from './chart-view.ts';
import type { MainFigure } from './main-figure.ts';
import type { ChooseView } from './use-view-choice.ts';
import { ViewControls, ViewMethod } from './view-controls.tsx';

interface MainBlockProps {
  readonly main: MainFigure;
  /** null where there is no chart to choose a view of. */
  readonly view: ChartView | null;
  readonly choose: ChooseView;
  readonly table: ChartTableState;
}

/** The drawing wide at the left; the figure and its two answers at the right. */
export function MainBlock({ main, view, choose, table }: MainBlockProps) {
  return (
    <div className={classes.main}>
      <div className={classes.drawing}>
        <TileBoundary>
          <Drawing main={main} view={view} choose={choose} table={table} />
        </TileBoundary>
        {main.fault !== null && (
          <TileError
            message="Een bestand met dit cijfer heeft een fout. Misschien ontbreekt er iets; de rest van de pagina klopt."
            details={main.fault}
          />
        )}
        {main.expectationNotes.map(({ id, text, isExample }) => (
          <p key={id} className={classes.rebase}>
            {text} {isExample && <ExampleMark what="voorbeeldverwachting" />}
          </p>
        ))}
        {main.rebases.map((rebase) => (
          <p key={rebase.id} className={classes.rebase}>
            <b>{rebase.title}</b> {rebase.text}
          </p>
        ))}
      </div>
      <TileBoundary>
        <AnswerColumn main={main} />
      </TileBoundary>
    </div>
  );
}

function Drawing({ main, view, choose, table }: MainBlockProps) {
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
          <ViewControls view={view} choose={choose} />
          <XmrChart
            reading={view.reading}
            name={squares === null ? indicator.name : 'Hoe het aantal opliep'}
            conclusion={view.conclusion}
            conclusionHidden
            events={view.events}
            forecastYear={view.forecastYear}
            expectations={view.reading === main.reading ? main.expectations : []}
            grain={view.grain}
            height={squares === null ? 480 : 240}
            tableState={table}
          />
          <ViewMethod view={view} />
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
