import { Squares } from '../../charts/squares.tsx';
import { TargetBar } from '../../charts/target-bar.tsx';
import { XmrChart } from '../../charts/xmr-chart.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { AnswerColumn } from './answer-column.tsx';
import classes from './main-block.module.css';
import type { MainFigure } from './main-figure.ts';

/** The drawing wide at the left; the figure and its two answers at the right. */
export function MainBlock({ main }: { readonly main: MainFigure }) {
  return (
    <div className={classes.main}>
      <div className={classes.drawing}>
        <TileBoundary>
          <Drawing main={main} />
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

function Drawing({ main }: { readonly main: MainFigure }) {
  const { reading, conclusion, squares, bar, gap } = main;
  const { indicator } = reading;
  return (
    <>
      {squares !== null && (
        <div className={classes.squares}>
          <Squares filled={squares.filled} total={squares.total} name={squares.name} columns={13} size={34} />
          <p aria-hidden="true">{squares.name}</p>
        </div>
      )}
      {main.hasSeries && (
        <XmrChart
          reading={reading}
          name={squares === null ? indicator.name : 'Hoe het aantal opliep'}
          conclusion={conclusion}
          conclusionHidden
          events={main.events}
          forecastYear={main.forecastYear}
          expectations={main.expectations}
          height={squares === null ? 480 : 240}
        />
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
