import type { Picture } from '../domain/content.ts';
import type { Reading } from '../domain/reading.ts';
import { ExampleMark } from '../ui/example-mark.tsx';
import chart from './chart.module.css';
import { computeInfographic, type InfographicModel } from './compute-infographic.ts';
import classes from './infographic.module.css';
import { Square } from './squares.tsx';
import { computeSquares } from './squares-geometry.ts';

interface InfographicProps {
  /** A picture whose drawing is made from figures. */
  readonly picture: Picture;
  /** Of the drawing's indicator; null when there is none. */
  readonly reading: Reading | null;
}

/** Change a figure and the drawing, its title and its alternative text change with it. */
export function Infographic({ picture, reading }: InfographicProps) {
  const model = computeInfographic(picture, reading);
  if (model.kind === 'empty') return <p className={classes.empty}>{model.title}</p>;
  return (
    <div className={classes.frame}>
      <p className={classes.title}>{model.title}</p>
      <div role="img" aria-roledescription="grafiek" aria-label={model.alt} className={classes.drawing}>
        {model.kind === 'squares' && <CountedSquares model={model} />}
        {model.kind === 'comparison' && <Bars model={model} />}
        {model.kind === 'parts' && <Parts model={model} />}
        {model.kind === 'target' && <Target model={model} />}
      </div>
      {model.example && <ExampleMark what="voorbeeldcijfers" />}
    </div>
  );
}

interface DrawingProps {
  readonly model: InfographicModel;
}

function CountedSquares({ model }: DrawingProps) {
  const [filled, open] = model.parts;
  const { width, height, squares } = computeSquares(
    filled?.value ?? 0,
    (filled?.value ?? 0) + (open?.value ?? 0),
    20,
    10,
  );
  return (
    <>
      <svg className={classes.squares} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {squares.map((square) => (
          <Square key={`${square.x} ${square.y}`} {...square} size={20} />
        ))}
      </svg>
      <p className={classes.key}>
        {filled?.text} {filled?.label}, {open?.text} {open?.label}
      </p>
    </>
  );
}

function Bars({ model }: DrawingProps) {
  return model.parts.map((part, place) => (
    <svg key={part.label} className={classes.row} width="100%" height={62} aria-hidden="true">
      <text className={`${chart.text} ${chart.soft}`} x={0} y={9}>
        {part.label}
      </text>
      <rect
        className={place === 0 ? classes.before : classes.bar}
        x={0}
        y={20}
        width={`${part.share * 0.75}%`}
        height={32}
      />
      <svg x={`${part.share * 0.75}%`} overflow="visible">
        <text className={classes.value} x={8} y={36}>
          {part.text}
        </text>
      </svg>
    </svg>
  ));
}

function Parts({ model }: DrawingProps) {
  const [part, rest] = model.parts;
  return (
    <>
      <svg className={classes.row} width="100%" height={44} aria-hidden="true">
        <rect className={classes.bar} x={0} y={0} width={`${part?.share ?? 0}%`} height={44} />
        <rect className={classes.rest} x={`${part?.share ?? 0}%`} y={0} width={`${rest?.share ?? 0}%`} height={44} />
      </svg>
      <ul className={classes.sides} aria-hidden="true">
        {model.parts.map(({ label, text }) => (
          <li key={label}>
            <b>{text}</b> {label}
          </li>
        ))}
      </ul>
    </>
  );
}

function Target({ model }: DrawingProps) {
  const [value, target] = model.parts;
  const mark = `${target?.share ?? 0}%`;
  const end = (target?.share ?? 0) > 50;
  return (
    <svg className={classes.row} width="100%" height={112} aria-hidden="true">
      <text className={classes.value} x={0} y={12}>
        {value?.text}
      </text>
      <rect className={classes.rest} x={0} y={36} width="100%" height={32} />
      <rect className={classes.bar} x={0} y={36} width={`${value?.share ?? 0}%`} height={32} />
      <line className={classes.halo} x1={mark} x2={mark} y1={28} y2={78} />
      <line className={classes.mark} x1={mark} x2={mark} y1={28} y2={78} />
      <text className={`${chart.text} ${chart.strong} ${end ? chart.end : ''}`} x={mark} y={92}>
        {target?.label}
      </text>
    </svg>
  );
}
