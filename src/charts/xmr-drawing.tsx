import chart from './chart.module.css';
import { toClassName } from '../ui/to-class-name.ts';
import type { Box } from './place-annotations.ts';
import { toPointClass } from './point-class.ts';
import classes from './xmr-chart.module.css';
import type { HorizontalLine, XmrGeometry } from './xmr-geometry.ts';

interface XmrDrawingProps {
  readonly geometry: XmrGeometry;
  readonly height: number;
  /** Index of the quarter that a reader stands at; null when none. */
  readonly active: number | null;
}

/** The picture alone; its name, its words and its keys are the chart's around it. */
export function XmrDrawing({ geometry, height, active }: XmrDrawingProps) {
  const { frame } = geometry;
  return (
    <svg
      className={toClassName(classes.drawing, height > 220 && classes.tall)}
      width="100%"
      height={height}
      viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Background geometry={geometry} />
      <Axes geometry={geometry} />
      {geometry.bands.map((band) => (
        <g key={band.mean.from}>
          {band.limits.map((line) => (
            <Line key={line.y} line={line} className={toClassName(chart.limit, band.trial && chart.trial)} />
          ))}
          <Line line={band.mean} className={toClassName(chart.mean, band.trial && chart.trial)} />
        </g>
      ))}
      {geometry.targets.map((line) => (
        <Line key={line.from} line={line} className={toClassName(chart.target, line.ahead && chart.ahead)} />
      ))}
      <Events geometry={geometry} />
      {active !== null && (
        <line
          className={chart.focusLine}
          x1={frame.toX(active)}
          x2={frame.toX(active)}
          y1={frame.plot.top}
          y2={frame.plot.bottom}
        />
      )}
      <path className={chart.line} d={geometry.line.solid} />
      <path className={toClassName(chart.line, chart.provisional)} d={geometry.line.dashed} />
      {geometry.gaps.map((gap) => (
        <line key={gap.index} className={classes.gap} x1={gap.x - 3} x2={gap.x + 3} y1={gap.y} y2={gap.y} />
      ))}
      {geometry.points.map((point) => (
        <path key={point.index} className={toPointClass(point.kind, point.hollow)} d={point.path} />
      ))}
      <Expectations geometry={geometry} />
      <Texts geometry={geometry} />
      {geometry.points
        .filter((point) => point.index === active)
        .map((point) => (
          <circle key={point.index} className={chart.focusRing} cx={point.x} cy={point.y} r={11} />
        ))}
    </svg>
  );
}

function Background({ geometry }: { readonly geometry: XmrGeometry }) {
  return (
    <>
      {geometry.forecast && <Area area={geometry.forecast.area} className={classes.forecast} />}
      {geometry.bands.map((band) => band.area && <Area key={band.mean.from} area={band.area} className={chart.band} />)}
    </>
  );
}

function Expectations({ geometry }: { readonly geometry: XmrGeometry }) {
  return (
    <>
      {geometry.expectations.map(({ id, path, text }) => (
        <g key={id}>
          <path className={classes.expectation} d={path} />
          <text className={toClassName(chart.text, chart.halo, chart.soft, chart.middle)} x={text.x} y={text.y}>
            {text.text}
          </text>
        </g>
      ))}
    </>
  );
}

function Axes({ geometry }: { readonly geometry: XmrGeometry }) {
  const { plot, gridLines, years, yearY } = geometry.frame;
  return (
    <>
      {gridLines.map(({ y, label }) => (
        <g key={y}>
          {y < plot.bottom - 1 && <Line line={{ from: plot.left, to: plot.right, y }} className={chart.grid} />}
          <text className={toClassName(chart.text, chart.end)} x={plot.left - 8} y={y}>
            {label}
          </text>
        </g>
      ))}
      <Line line={{ from: plot.left, to: plot.right, y: plot.bottom }} className={chart.axis} />
      {years.map(({ year, tick, labelX, forecast }) => (
        <g key={year}>
          {tick !== null && <line className={chart.axis} x1={tick} x2={tick} y1={plot.bottom} y2={plot.bottom + 6} />}
          {labelX !== null && (
            <text className={toClassName(chart.text, chart.middle, forecast && chart.strong)} x={labelX} y={yearY}>
              {year}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function Events({ geometry }: { readonly geometry: XmrGeometry }) {
  const { annotations, numbers } = geometry.events;
  return (
    <>
      {annotations.map(({ key, side, x, textX, lineFrom, lineTo, texts }) => (
        <g key={key} className={toClassName(side === 'left' && chart.end)}>
          <line className={classes.event} x1={x} x2={x} y1={lineFrom} y2={lineTo} />
          {texts.map(({ text, y, bold }) => (
            <text
              key={y}
              className={toClassName(chart.text, chart.halo, bold ? chart.strong : chart.soft)}
              x={textX}
              y={y}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
      {numbers.map(({ text, x, y, lineFrom, lineTo }) => (
        <g key={text}>
          {lineTo > lineFrom && <line className={classes.event} x1={x} x2={x} y1={lineFrom} y2={lineTo} />}
          <text className={toClassName(chart.text, chart.halo, chart.strong, chart.middle)} x={x} y={y}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

function Texts({ geometry }: { readonly geometry: XmrGeometry }) {
  const { labels, lastTexts, forecast } = geometry;
  return (
    <>
      {labels.map((label) => (
        <text key={label.key} className={toClassName(chart.text, label.bold && chart.strong)} x={label.x} y={label.y}>
          {label.text}
        </text>
      ))}
      {lastTexts.map(({ text, x, y, anchor, bold }) => (
        <text
          key={text}
          className={toClassName(
            chart.text,
            chart.halo,
            bold && chart.strong,
            anchor === 'end' ? chart.end : chart.middle,
          )}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
      {forecast?.texts.map(({ text, x, y, tone }) => (
        <text
          key={text}
          className={toClassName(chart.text, chart.middle, tone === 'concern' ? chart.warn : chart.soft)}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
      {forecast?.arrow && <path className={classes.arrow} d={forecast.arrow} />}
    </>
  );
}

function Area({ area, className }: { readonly area: Box; readonly className?: string }) {
  return (
    <rect
      className={className}
      x={area.left}
      y={area.top}
      width={Math.max(0, area.right - area.left)}
      height={Math.max(0, area.bottom - area.top)}
    />
  );
}

function Line({ line, className }: { readonly line: HorizontalLine; readonly className?: string }) {
  return <line className={className} x1={line.from} x2={line.to} y1={line.y} y2={line.y} />;
}
