import type { ChartTableState } from '../../charts/use-chart-table.ts';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { AnswerColumn } from './answer-column.tsx';
import classes from './main-block.module.css';
import type { ChartView } from './chart-view.ts';
import { MainDrawing } from './main-drawing.tsx';
import type { MainFigure } from './main-figure.ts';
import { MainNotes } from './main-notes.tsx';
import type { ChooseView } from './use-view-choice.ts';

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
          <MainDrawing main={main} view={view} choose={choose} table={table} />
        </TileBoundary>
        <MainNotes main={main} />
      </div>
      <TileBoundary>
        <AnswerColumn main={main} />
      </TileBoundary>
    </div>
  );
}
