import { type ComponentProps, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { applyMark, type TextMark } from './apply-mark.ts';
import { countWords } from './count-words.ts';
import { FieldFrame, toFieldId } from './field-frame.tsx';
import type { FormField } from './form-field.ts';
import box from '../../ui/input.module.css';
import classes from './form-field.module.css';

const TOOLS: readonly { readonly mark: TextMark; readonly label: string }[] = [
  { mark: 'heading', label: 'Kop' },
  { mark: 'strong', label: 'Vet' },
  { mark: 'emphasis', label: 'Schuin' },
  { mark: 'list', label: 'Lijst' },
  { mark: 'quote', label: 'Citaat' },
  { mark: 'link', label: 'Link' },
];
const MOST = 60_000;

interface MarkdownFieldProps {
  readonly field: FormField;
  readonly fault: string | null;
  readonly value: string;
  readonly shared: ComponentProps<'textarea'>;
  readonly onChange: (text: string) => void;
}

/** A text with the few marks that the site draws; each button writes one where the cursor stands. */
export function MarkdownField({ field, fault, value, shared, onChange }: MarkdownFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const mark = (kind: TextMark) => {
    const element = area.current;
    if (element === null) return;
    const next = applyMark({ text: value, start: element.selectionStart, end: element.selectionEnd }, kind);
    onChange(next.text);
    // The new text stands there after React has drawn it.
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(next.start, next.end);
    });
  };
  const words = countWords(value);
  return (
    <FieldFrame field={field} fault={fault}>
      <div className={classes.toolbar} role="group" aria-label="Opmaak">
        {TOOLS.map(({ mark: kind, label }) => (
          <Button
            key={kind}
            compact
            className={classes.tool}
            aria-controls={toFieldId(field.name)}
            onClick={() => mark(kind)}
          >
            {label}
          </Button>
        ))}
      </div>
      <textarea
        {...shared}
        ref={area}
        className={toClassName(box.input, classes.text, classes.prose)}
        rows={14}
        maxLength={MOST}
        spellCheck
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className={classes.count}>{words === 1 ? '1 woord' : `${words} woorden`}</p>
    </FieldFrame>
  );
}
