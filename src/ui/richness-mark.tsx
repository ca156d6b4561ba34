import type { Form } from '../domain/content.ts';
import { FORMS } from './form-labels.ts';
import { FormMark } from './form-mark.tsx';
import markClasses from './form-mark.module.css';
import { NamedSvg } from './named-svg.tsx';
import { type FormPresence, toRichnessLabel } from './richness-label.ts';
import classes from './richness-mark.module.css';

interface RichnessMarkProps {
  readonly richness: Readonly<Record<Form, FormPresence>>;
  /** 9 in tables, 16 in explanations, 26 with the sign of each form. */
  readonly size?: 9 | 16 | 26;
  /** In place of the plain list of what is missing. */
  readonly label?: string;
}

const GAPS = { 9: 4, 16: 7, 26: 5 } as const;

/** Five dots in the fixed order of the forms. */
export function RichnessMark({ richness, size = 9, label = toRichnessLabel(richness) }: RichnessMarkProps) {
  const step = size + GAPS[size];
  const width = FORMS.length * step - GAPS[size];
  return (
    <NamedSvg name={label} className={classes.mark} width={width} height={size} viewBox={`0 0 ${width} ${size}`}>
      {FORMS.map((form, place) => (
        <g key={form} transform={`translate(${place * step} 0)`}>
          {size === 26 ? (
            <FormMark form={form} size={size} state={richness[form]} />
          ) : (
            <Dot form={form} size={size} state={richness[form]} />
          )}
        </g>
      ))}
    </NamedSvg>
  );
}

function Dot({ form, size, state }: { readonly form: Form; readonly size: number; readonly state: FormPresence }) {
  return (
    <svg className={markClasses[form]} width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      {state === 'present' && <circle cx="9" cy="9" r="9" className={classes.full} />}
      {state === 'missing' && <circle cx="9" cy="9" r="8" className={classes.empty} />}
      {state === 'outdated' && (
        <>
          <circle cx="9" cy="9" r="8" className={classes.half} />
          <path d="M9 0a9 9 0 0 0 0 18z" className={classes.full} />
        </>
      )}
    </svg>
  );
}
