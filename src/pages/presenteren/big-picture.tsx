import { computeInfographic, type InfographicModel } from '../../charts/compute-infographic.ts';
import { Square } from '../../charts/squares.tsx';
import { computeSquares } from '../../charts/squares-geometry.ts';
import type { Picture } from '../../domain/content.ts';
import type { Reading } from '../../domain/reading.ts';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './big-picture.module.css';

interface BigPictureProps {
  readonly picture: Picture;
  readonly reading: Reading | null;
  /** Words beside a tall picture; null for none. */
  readonly beside: string | null;
}

/** A picture as large as the panel; one made from figures is drawn anew in large letters. */
export function BigPicture({ picture, reading, beside }: BigPictureProps) {
  const { drawing } = picture;
  if (drawing.type === 'file') {
    return (
      <div className={toClassName(classes.file, beside !== null && classes.portrait)}>
        <img src={`/data/${drawing.path}`} width={drawing.width} height={drawing.height} alt={picture.alt} />
        {beside !== null && <p>{beside}</p>}
      </div>
    );
  }
  const model = computeInfographic(picture, reading);
  return (
    <figure className={classes.figure} aria-label={model.alt}>
      <figcaption>{model.title}</figcaption>
      {model.kind === 'squares' ? <CountedSquares model={model} /> : <Bars model={model} />}
    </figure>
  );
}

function CountedSquares({ model }: { readonly model: InfographicModel }) {
  const [filled, open] = model.parts;
  const total = (filled?.value ?? 0) + (open?.value ?? 0);
  const { width, height, squares } = computeSquares(filled?.value ?? 0, total, 20, 13);
  return (
    <svg
      className={classes.squares}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      {squares.map((square) => (
        <Square key={`${square.x} ${square.y}`} {...square} size={20} />
      ))}
    </svg>
  );
}

/** Every part a bar from 0 under its words; the target of a figure is a bar too. */
function Bars({ model }: { readonly model: InfographicModel }) {
  return model.parts.map((part) => (
    <div key={part.label} className={classes.part}>
      <p>
        {part.label.includes(part.text) ? (
          <strong>{part.label}</strong>
        ) : (
          <>
            <strong>{part.text}</strong> {part.label}
          </>
        )}
      </p>
      <svg className={classes.bar} width="100%" aria-hidden="true">
        <rect width={`${part.share}%`} height="100%" />
      </svg>
    </div>
  ));
}
