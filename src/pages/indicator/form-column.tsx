import { type ReactNode, useId } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { FORM_LABELS } from '../../ui/form-labels.ts';
import { FormMark } from '../../ui/form-mark.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './form-column.module.css';
import type { FormColumnModel } from './indicator-forms.ts';

interface FormColumnProps {
  readonly column: FormColumnModel<unknown>;
  /** The words of the link to all of it. */
  readonly more: string;
  readonly children: ReactNode;
}

const STATES = { present: null, missing: 'ontbreekt', outdated: 'verouderd' } as const;

/** A form with its mark and question; a dashed line and what would help where there is nothing. */
export function FormColumn({ column, more, children }: FormColumnProps) {
  const { form, state, item, others, to, gap, mark, source, fault } = column;
  const { name, question } = FORM_LABELS[form];
  const heading = useId();
  return (
    <section
      aria-labelledby={heading}
      className={toClassName(classes.column, classes[form], item === null && classes.missing)}
    >
      <div className={classes.head}>
        <FormMark form={form} size={36} state={state} />
        <h2 id={heading} className={classes.name}>
          {name}
        </h2>
        <span className={classes.question}>{STATES[state] ?? question}</span>
      </div>
      <TileBoundary>
        {item === null ? (
          <div className={classes.gap}>
            <EmptyForm form={form} title={gap.title} text={gap.text} />
          </div>
        ) : (
          children
        )}
      </TileBoundary>
      {fault !== null && (
        <TileError message="Een bestand van deze vorm heeft een fout. Misschien ontbreekt er iets." details={fault} />
      )}
      {item !== null && (
        <AppLink to={to} className={classes.more}>
          {more}
        </AppLink>
      )}
      {others.length > 0 && (
        <div className={classes.others}>
          <h3 className={classes.also}>Zie ook</h3>
          <ul role="list">
            {others.map((other) => (
              <li key={other.id}>
                <AppLink to={other.to}>{other.title}</AppLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(source !== null || mark !== null) && (
        <p className={classes.foot}>
          {source} {mark !== null && <ExampleMark what={mark} />}
        </p>
      )}
    </section>
  );
}
