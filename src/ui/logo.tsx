import { FORMS } from './form-labels.ts';
import { FormGlyph } from './form-glyph.tsx';
import classes from './logo.module.css';
import markClasses from './form-mark.module.css';

/** The five forms side by side; the name of the product stands beside it in words. */
export function Logo({ height = 24 }: { readonly height?: number }) {
  return (
    <svg className={classes.logo} width={height * FORMS.length} height={height} viewBox="0 0 120 24" aria-hidden="true">
      {FORMS.map((form, place) => (
        <g key={form} className={markClasses[form]} transform={`translate(${place * 24} 0)`}>
          <rect width="24.3" height="24" fill="currentColor" />
          <g className={classes.sign} transform="translate(5 5) scale(0.583)" fill="currentColor">
            <FormGlyph form={form} />
          </g>
        </g>
      ))}
    </svg>
  );
}
