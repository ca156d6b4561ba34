import { FigureDetailLine } from '../../charts/figure-detail-line.tsx';
import { ReadingIcons } from '../../charts/reading-icons.tsx';
import { ReadingVisual } from '../../charts/reading-visual.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { Button } from '../../ui/button.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './figures-form.module.css';
import type { FigureRow, FiguresModel } from './theme-figures.ts';

interface FiguresFormProps {
  readonly figures: FiguresModel;
  readonly isLarge: boolean;
  readonly onEnlarge: () => void;
}

/** What counts: each indicator with its figure, its trend and the two answers. */
export function FiguresForm({ figures, isLarge, onEnlarge }: FiguresFormProps) {
  const { rows, large, lines, more } = figures;
  return (
    <>
      <ul role="list" className={toClassName(classes.rows, isLarge && classes.large)}>
        {rows.map((row, place) =>
          isLarge || place < large ? (
            <Row key={row.reading.indicator.id} row={row} isLarge={isLarge} />
          ) : (
            <Line key={row.reading.indicator.id} row={row} isShown={place < large + lines} />
          ),
        )}
      </ul>
      {more !== null && !isLarge && (
        <Button kind="quiet" compact onClick={onEnlarge}>
          {more}
        </Button>
      )}
    </>
  );
}

function Row({ row, isLarge }: { readonly row: FigureRow; readonly isLarge: boolean }) {
  const { reading, figure, conclusion, fault } = row;
  const { indicator } = reading;
  return (
    <li className={classes.row}>
      <h3 className={classes.name}>
        <AppLink to={`/indicator/${indicator.id}`}>{indicator.name}</AppLink>
      </h3>
      {fault !== null ? (
        <TileError message="Dit cijfer is niet te lezen. De rest van de pagina klopt." details={fault} />
      ) : (
        <div className={classes.parts}>
          <div className={classes.figure}>
            <b className={classes.value}>{figure.value}</b>
            {figure.otherYear !== null && <span className={classes.year}>cijfer van {figure.otherYear}</span>}
            <span className={classes.details}>
              {figure.details.map((detail) => (
                <FigureDetailLine key={detail.text} detail={detail} />
              ))}
            </span>
          </div>
          <div className={classes.visual}>
            <ReadingVisual
              reading={reading}
              visual={figure.visual}
              conclusion={conclusion}
              width={isLarge ? 260 : 188}
              height={isLarge ? 104 : 84}
              columns={13}
            />
          </div>
          <ReadingIcons reading={reading} size={36} />
          {isLarge && <p className={classes.conclusion}>{conclusion}</p>}
        </div>
      )}
    </li>
  );
}

/** One line on screen where there is room; on paper always. */
function Line({ row, isShown }: { readonly row: FigureRow; readonly isShown: boolean }) {
  const { reading, figure } = row;
  return (
    <li className={toClassName(classes.line, !isShown && classes.paper)}>
      <AppLink to={`/indicator/${reading.indicator.id}`}>{reading.indicator.name}</AppLink>
      <span className={classes.details}>
        {figure.details.map((detail) => (
          <FigureDetailLine key={detail.text} detail={detail} />
        ))}
      </span>
      <b>{figure.value}</b>
    </li>
  );
}
