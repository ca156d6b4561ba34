import type { KeyboardEvent, ReactNode } from 'react';
import type { Form } from '../../domain/content.ts';
import { FORM_LABELS, FORMS } from '../../ui/form-labels.ts';
import { FormMark } from '../../ui/form-mark.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { DialogueForm } from './dialogue-form.tsx';
import { FiguresForm } from './figures-form.tsx';
import { FormColumn } from './form-column.tsx';
import classes from './form-columns.module.css';
import { LettersForm } from './letters-form.tsx';
import { PictureForm } from './picture-form.tsx';
import { StoryForm } from './story-form.tsx';
import { toNextTab } from './theme-keys.ts';
import type { ThemeModel } from './theme-model.ts';

export const toHeadId = (form: Form) => `vorm-${form}`;
export const toTabId = (form: Form) => `tab-${form}`;

interface FormColumnsProps {
  readonly model: ThemeModel;
  /** The enlarged form; null = five side by side. */
  readonly form: Form | null;
  readonly isNarrow: boolean;
  readonly onChoose: (form: Form | null, focusId?: string) => void;
}

/** Five columns where there is room, five tabs where there is not, and under each other on paper. */
export function FormColumns({ model, form, isNarrow, onChoose }: FormColumnsProps) {
  const selected = form ?? 'figures';
  return (
    <div className={classes.forms}>
      <FormTabs model={model} selected={selected} onChoose={onChoose} />
      <div className={toClassName(classes.columns, form !== null && classes[`${form}Large`])}>
        {FORMS.map((each, place) => (
          <FormColumn
            key={each}
            form={each}
            state={model.forms[each]}
            presence={model.richness[each]}
            shortcut={String(place + 1)}
            programme={model.programme.id}
            elsewhere={elsewhereOf(model, each)}
            look={form === null ? 'column' : form === each ? 'large' : 'rail'}
            isSelected={each === selected}
            isTab={isNarrow}
            onToggle={() => onChoose(form === each ? null : each, toHeadId(each))}
          >
            {toBody(each, model, form === each, onChoose)}
          </FormColumn>
        ))}
      </div>
    </div>
  );
}

interface FormTabsProps {
  readonly model: ThemeModel;
  readonly selected: Form;
  readonly onChoose: FormColumnsProps['onChoose'];
}

function FormTabs({ model, selected, onChoose }: FormTabsProps) {
  const walk = (event: KeyboardEvent) => {
    const next = toNextTab(event.key, selected);
    if (next === null) return;
    event.preventDefault();
    onChoose(next, toTabId(next));
  };
  return (
    <div role="tablist" aria-label="Vorm" className={classes.tabs}>
      {FORMS.map((form) => (
        <button
          key={form}
          type="button"
          role="tab"
          id={toTabId(form)}
          className={toClassName(classes.tab, classes[form])}
          aria-selected={form === selected}
          aria-controls={`paneel-${form}`}
          tabIndex={form === selected ? 0 : -1}
          onClick={() => onChoose(form, toTabId(form))}
          onKeyDown={walk}
        >
          <span className={classes.tabMark}>
            <FormMark form={form} size={30} state={model.richness[form]} />
            <span className={classes.tabCount} aria-hidden="true">
              {model.forms[form].count}
            </span>
          </span>
          <span>
            {FORM_LABELS[form].name}
            <VisuallyHidden>, {model.forms[form].counted}</VisuallyHidden>
          </span>
        </button>
      ))}
    </div>
  );
}

function elsewhereOf(model: ThemeModel, form: Form) {
  switch (form) {
    case 'figures':
      return [];
    case 'letters':
      return model.letters.elsewhere;
    case 'dialogue':
      return model.dialogues.elsewhere;
    case 'picture':
      return model.pictures.elsewhere;
    case 'story':
      return model.stories.elsewhere;
  }
}

function toBody(
  form: Form,
  model: ThemeModel,
  isLarge: boolean,
  onChoose: (form: Form, focusId?: string) => void,
): ReactNode {
  const onEnlarge = (focusId?: string) => onChoose(form, focusId ?? toHeadId(form));
  switch (form) {
    case 'figures':
      return <FiguresForm figures={model.figures} isLarge={isLarge} onEnlarge={onEnlarge} />;
    case 'letters':
      return <LettersForm letters={model.letters.items} isLarge={isLarge} onEnlarge={onEnlarge} />;
    case 'dialogue':
      return <DialogueForm dialogues={model.dialogues.items} isLarge={isLarge} onEnlarge={onEnlarge} />;
    case 'picture':
      return <PictureForm pictures={model.pictures.items} isLarge={isLarge} onEnlarge={onEnlarge} />;
    case 'story':
      return <StoryForm stories={model.stories.items} isLarge={isLarge} onEnlarge={onEnlarge} />;
  }
}
