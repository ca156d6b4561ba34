import type { ReactNode } from 'react';
import type { Area } from '../../domain/area.ts';
import type { Form } from '../../domain/content.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { ExampleMark } from '../../ui/example-mark.tsx';
import { FORM_LABELS } from '../../ui/form-labels.ts';
import { FormMark } from '../../ui/form-mark.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import type { FormPresence } from '../../ui/richness-label.ts';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './form-column.module.css';
import type { Foot } from './theme-feet.ts';
import { FORM_SLUGS } from '../../domain/form-slugs.ts';
import type { FormState } from './form-states.ts';

interface FormColumnProps {
  readonly form: Form;
  readonly state: FormState;
  readonly presence: FormPresence;
  /** '1' to '5' */
  readonly shortcut: string;
  readonly programme: string;
  /** Areas inside this one that have this form. */
  readonly elsewhere: readonly Area[];
  readonly look: 'column' | 'large' | 'rail';
  readonly isSelected: boolean;
  readonly isTab: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A form with its head; enlarged it takes the width, and the others stand beside it as rails that open. */
export function FormColumn(props: FormColumnProps) {
  const { form, state, shortcut, look, isSelected, isTab, presence } = props;
  const { name, question } = FORM_LABELS[form];
  const title = `titel-${form}`;
  return (
    <section
      id={`paneel-${form}`}
      className={toClassName(classes.column, classes[form], classes[look], isSelected && classes.selected)}
      {...(isTab ? { role: 'tabpanel', 'aria-labelledby': `tab-${form}` } : { 'aria-labelledby': title })}
    >
      <h2 id={title} className={classes.head}>
        <span className={classes.plain}>
          <FormMark form={form} size={34} state={presence} />
          <span>
            <span className={classes.name}>{name}</span> <span className={classes.question}>{question}</span>
          </span>
        </span>
        <button
          type="button"
          id={`vorm-${form}`}
          className={classes.toggle}
          aria-expanded={look === 'large'}
          aria-controls={`inhoud-${form}`}
          aria-keyshortcuts={shortcut}
          onClick={props.onToggle}
        >
          <FormMark form={form} size={46} state={presence} />
          <span className={classes.words}>
            <span className={classes.name}>{name}</span> <span className={classes.question}>{question}</span>
          </span>
          {look === 'rail' && <span className={classes.count}>{state.counted}</span>}
          <span className={classes.key} aria-hidden="true">
            <KeyCap>{look === 'large' ? 'Esc' : shortcut}</KeyCap>
          </span>
        </button>
      </h2>
      <div id={`inhoud-${form}`} className={classes.body}>
        <TileBoundary>
          {state.gap === null ? (
            props.children
          ) : (
            <EmptyForm form={form} title={state.gap.title} text={state.gap.text} />
          )}
        </TileBoundary>
        {state.faults.length > 0 && (
          <TileError
            message="Een bestand van deze vorm heeft een fout. Misschien ontbreekt er iets."
            details={state.faults.join(' ')}
          />
        )}
        {props.elsewhere.length > 0 && <Elsewhere {...props} name={name} />}
        <ColumnFoot foot={state.foot} isShown={look !== 'large' || form === 'figures'} />
      </div>
    </section>
  );
}

/** Enlarged, each text and picture has its own source and mark. */
function ColumnFoot({ foot, isShown }: { readonly foot: Foot; readonly isShown: boolean }) {
  if (foot.text === null && foot.mark === null) return null;
  return (
    <p className={toClassName(classes.foot, !isShown && classes.paper)}>
      {foot.text} {foot.mark !== null && <ExampleMark what={foot.mark} />}
    </p>
  );
}

function Elsewhere({ elsewhere, form, programme, name }: FormColumnProps & { readonly name: string }) {
  return (
    <p className={classes.elsewhere}>
      {name} ook in{' '}
      {elsewhere.map(({ id, name: area }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <AppLink to={`/thema/${programme}?gebied=${id}&vorm=${FORM_SLUGS[form]}`}>{area}</AppLink>
        </span>
      ))}
    </p>
  );
}
