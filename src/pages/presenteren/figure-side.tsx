import { BigXmr } from '../../charts/big-xmr.tsx';
import { computeReadingTable } from '../../charts/reading-table.ts';
import { Square } from '../../charts/squares.tsx';
import { computeSquares } from '../../charts/squares-geometry.ts';
import { ReadingVariation } from '../../charts/reading-icons.tsx';
import { AssuranceIcon } from '../../ui/assurance-icon.tsx';
import type { ItemDrawing, PresentedItem } from './presented-item.ts';
import classes from './stage.module.css';

/** What the figure is, how it changed, what we judge of it, and its chart. */
export function FigureSide({ item }: { readonly item: PresentedItem }) {
  const { reading, unit, change, variationWord, assuranceWord, drawing, conclusion } = item;
  return (
    <section className={classes.figureSide} aria-label="Cijfers">
      <p className={classes.facts}>
        {unit}
        {change && (
          <span className={classes.change}>
            <svg className={classes.arrow} viewBox="0 0 10 9" aria-hidden="true">
              <path d={change.up ? 'M5 0l5 9H0z' : 'M5 9l5-9H0z'} />
            </svg>
            {change.text}
          </span>
        )}
      </p>
      <p className={classes.judgement}>
        <span>
          <ReadingVariation reading={reading} label={null} />
          {variationWord}
        </span>
        <span>
          <AssuranceIcon assurance={reading.assurance} label={null} />
          {assuranceWord}
        </span>
      </p>
      {drawing.type === 'series' && (
        <BigXmr
          reading={reading}
          name={`${reading.indicator.name}, ${reading.area.name}`}
          conclusion={conclusion}
          table={computeReadingTable(reading)}
        />
      )}
      {drawing.type === 'squares' && <BigSquares drawing={drawing} />}
      {drawing.type === 'text' && <p className={classes.noDrawing}>{drawing.text}</p>}
    </section>
  );
}

function BigSquares({ drawing }: { readonly drawing: Extract<ItemDrawing, { readonly type: 'squares' }> }) {
  const { width, height, squares } = computeSquares(drawing.filled, drawing.total, 20, 13);
  return (
    <svg
      className={classes.squares}
      role="img"
      aria-roledescription="grafiek"
      aria-label={drawing.name}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid meet"
    >
      {squares.map((square) => (
        <Square key={`${square.x} ${square.y}`} {...square} size={20} />
      ))}
    </svg>
  );
}
