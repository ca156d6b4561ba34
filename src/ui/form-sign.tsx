import type { Form } from '../domain/content.ts';
import { FormGlyph } from './form-glyph.tsx';
import classes from './form-mark.module.css';
import { toClassName } from './to-class-name.ts';

/** The sign of a form without its disc, beside a word: "[staven] Digitale veiligheid, bij online fraude". */
export function FormSign({ form, size = 16 }: { readonly form: Form; readonly size?: number }) {
  return (
    <svg
      className={toClassName(classes.mark, classes[form])}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="currentColor"
      aria-hidden="true"
    >
      <FormGlyph form={form} />
    </svg>
  );
}
