import type { Form } from '../domain/content.ts';
import { FormGlyph } from './form-glyph.tsx';
import classes from './form-mark.module.css';
import { NamedSvg } from './named-svg.tsx';
import { toClassName } from './to-class-name.ts';

interface FormMarkProps {
  readonly form: Form;
  readonly size?: number;
  readonly state?: 'present' | 'missing' | 'outdated';
  /** Only where no word stands beside the mark. */
  readonly label?: string | null;
}

/** Round mark of a form: full = present, dashed ring = missing, left half full = older than two quarters. */
export function FormMark({ form, size = 34, state = 'present', label = null }: FormMarkProps) {
  return (
    <NamedSvg
      name={label}
      className={toClassName(classes.mark, classes[form], classes[state])}
      width={size}
      height={size}
      viewBox="0 0 40 40"
    >
      {state === 'present' && <circle cx="20" cy="20" r="20" className={classes.disc} />}
      {state === 'missing' && <circle cx="20" cy="20" r="18.5" className={classes.ring} />}
      {state === 'outdated' && (
        <>
          <circle cx="20" cy="20" r="18.5" className={classes.edge} />
          <path d="M20 0a20 20 0 0 0 0 40z" className={classes.disc} />
        </>
      )}
      {state === 'outdated' ? (
        <>
          {/* Each half of the sign in the colour that shows on its own side. */}
          <svg x="0" y="0" width="20" height="40" viewBox="0 0 20 40" className={classes.onDisc}>
            <Glyph form={form} />
          </svg>
          <svg x="20" y="0" width="20" height="40" viewBox="20 0 20 40" className={classes.onPage}>
            <Glyph form={form} />
          </svg>
        </>
      ) : (
        <g className={state === 'present' ? classes.onDisc : classes.onPage}>
          <Glyph form={form} />
        </g>
      )}
    </NamedSvg>
  );
}

function Glyph({ form }: { readonly form: Form }) {
  return (
    <g transform="translate(10.4 10.4) scale(0.8)" fill="currentColor">
      <FormGlyph form={form} />
    </g>
  );
}
