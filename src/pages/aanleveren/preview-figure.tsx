import { Sparkline } from '../../charts/sparkline.tsx';
import { VariationIcon } from '../../ui/variation-icon.tsx';
import type { Preview } from './intake-report.ts';
import classes from './preview-figure.module.css';

/** How the first series of the file will look to a reader. */
export function PreviewFigure({ preview }: { readonly preview: Preview }) {
  const { reading, value, reason, period, conclusion, isProvisional } = preview;
  const { area, indicator } = reading;
  return (
    <div className={classes.preview}>
      <h3 className={classes.name}>{`${area.name}, ${indicator.name}`}</h3>
      <p className={classes.when}>zoals het na deze levering op het dashboard staat</p>
      <div className={classes.drawing}>
        <Sparkline
          reading={reading}
          name={`Voorbeeld van ${indicator.name}, ${area.name}`}
          conclusion={conclusion}
          width={312}
          height={88}
          quarters={20}
          everyPoint
        />
      </div>
      <div className={classes.figure}>
        <strong className={reason === null ? classes.number : classes.word}>{value}</strong>
        <span>
          {period}
          {isProvisional && (
            <>
              <br />
              voorlopig
            </>
          )}
        </span>
        <VariationIcon kind={reading.variation} side={reading.spc?.points.at(-1)?.side ?? null} />
      </div>
    </div>
  );
}
