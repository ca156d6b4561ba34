import { useRef } from 'react';
import type { Reading } from '../domain/reading.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import classes from './big-xmr.module.css';
import { type BigLine, type BigXmrGeometry, computeBigXmr } from './big-xmr-geometry.ts';
import { ChartRows } from './chart-rows.tsx';
import type { ChartTable } from './chart-table.ts';
import { toPointClass } from './point-class.ts';
import { useBoxSize } from './use-box-size.ts';

interface BigXmrProps {
  readonly reading: Reading;
  readonly name: string;
  readonly conclusion: string;
  readonly table: ChartTable;
}

/** The chart of a reading for a big screen. It takes no focus; its figures stand beside it as a table for a screen reader. */
export function BigXmr({ reading, name, conclusion, table }: BigXmrProps) {
  const ref = useRef<HTMLDivElement>(null);
  const box = useBoxSize(ref);
  return (
    <figure className={classes.figure}>
      <div ref={ref} className={classes.box}>
        <svg
          className={classes.drawing}
          role="img"
          aria-roledescription="grafiek"
          aria-label={`${name}. ${conclusion}`}
          viewBox={box ? `0 0 ${box.width} ${box.height}` : undefined}
          preserveAspectRatio="xMinYMin meet"
          focusable="false"
        >
          {box && <Drawing geometry={computeBigXmr({ reading, ...box })} />}
        </svg>
      </div>
      <VisuallyHidden>
        <ChartRows table={table} />
      </VisuallyHidden>
    </figure>
  );
}

function Drawing({ geometry }: { readonly geometry: BigXmrGeometry }) {
  const { unit, plot, bands, target, line, points, gaps, years, yearY, labels, fontSize } = geometry;
  return (
    <>
      {bands.map(
        ({ area, mean }) =>
          area && (
            <rect
              key={mean.from}
              className={classes.band}
              x={area.left}
              y={area.top}
              width={area.right - area.left}
              height={area.bottom - area.top}
            />
          ),
      )}
      {bands.map(({ mean, limits }) => (
        <g key={mean.from} className={classes.quiet} strokeWidth={unit * 0.4}>
          <Line line={mean} />
          <g strokeDasharray={`${unit * 0.5} ${unit * 0.6}`}>
            {limits.map((limit) => (
              <Line key={limit.y} line={limit} />
            ))}
          </g>
        </g>
      ))}
      <g className={classes.quiet} strokeWidth={unit * 0.4}>
        <Line line={{ from: plot.left, to: plot.right, y: plot.bottom }} />
        {years.map(({ year, tick }) => (
          <line key={year} x1={tick} x2={tick} y1={plot.bottom} y2={plot.bottom + unit} />
        ))}
        {gaps.map((x) => (
          <line
            key={x}
            x1={x - unit * 0.7}
            x2={x + unit * 0.7}
            y1={plot.bottom - unit * 2}
            y2={plot.bottom - unit * 2}
          />
        ))}
      </g>
      {target && (
        <g className={classes.target} strokeWidth={unit * 0.55} strokeDasharray={`${unit * 1.6} ${unit}`}>
          <Line line={target} />
        </g>
      )}
      <g className={classes.line} strokeWidth={unit * 0.5}>
        <path d={line.solid} />
        <path d={line.dashed} strokeDasharray={`${unit * 0.9} ${unit * 0.7}`} />
      </g>
      <g>
        {points.map(({ index, path, kind, hollow }) => (
          <path key={index} className={`${toPointClass(kind, hollow)} ${classes.point}`} d={path} />
        ))}
      </g>
      <g className={classes.texts} fontSize={fontSize}>
        {years.map(
          ({ year, x, label }) =>
            label && (
              <text key={year} className={classes.middle} x={x} y={yearY}>
                {year}
              </text>
            ),
        )}
        {labels.map(({ key, text, x, y, bold }) => (
          <text key={key} className={bold ? classes.bold : undefined} x={x} y={y}>
            {text}
          </text>
        ))}
      </g>
    </>
  );
}

function Line({ line }: { readonly line: BigLine }) {
  return <line x1={line.from} x2={line.to} y1={line.y} y2={line.y} />;
}
