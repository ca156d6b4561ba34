import { type ReactNode, useCallback } from 'react';
import { useLocation } from 'wouter';
import { useLocationState } from '../../stores/location-state.ts';
import { Section } from '../../ui/section.tsx';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { TitleLinks } from '../../ui/title-links.tsx';
import { FormColumns, toHeadId, toTabId } from './form-columns.tsx';
import { FORM_SLUGS } from '../../domain/form-slugs.ts';
import { ThemeActions } from './theme-actions-block.tsx';
import { ThemeBar } from './theme-bar.tsx';
import classes from './theme-content.module.css';
import { ThemeGoals } from './theme-goals.tsx';
import { ThemeHead } from './theme-head.tsx';
import type { ThemeCommand } from './theme-keys.ts';
import type { ThemeModel } from './theme-model.ts';
import { useFormChoice } from './use-form-choice.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useThemeKeys } from './use-theme-keys.ts';

interface ThemeContentProps {
  readonly model: ThemeModel;
  /** What did not arrive. */
  readonly notice?: ReactNode;
}

/** A programme: its name, five forms side by side, and below them what it wants, did and will do. */
export function ThemeContent({ model, notice }: ThemeContentProps) {
  const { previous, next } = model;
  const { form, choose } = useFormChoice();
  const isNarrow = useIsNarrow();
  const [, navigate] = useLocation();
  const { href } = useLocationState();
  const pathOf = (id: string) => `/thema/${id}${form === null ? '' : `?vorm=${FORM_SLUGS[form]}`}`;
  const before = previous && { ...previous, to: pathOf(previous.id) };
  const after = next && { ...next, to: pathOf(next.id) };
  const toBefore = before?.to;
  const toAfter = after?.to;

  const run = useCallback(
    (command: ThemeCommand) => {
      switch (command.type) {
        case 'form': {
          const closes = command.form === form && !isNarrow;
          choose(closes ? null : command.form, isNarrow ? toTabId(command.form) : toHeadId(command.form));
          return;
        }
        case 'close':
          if (form !== null && !isNarrow) choose(null, toHeadId(form));
          return;
        case 'walk': {
          const to = command.to === 'previous' ? toBefore : toAfter;
          if (to !== undefined) navigate(href(to));
        }
      }
    },
    [form, isNarrow, choose, toBefore, toAfter, navigate, href],
  );
  useThemeKeys(run);

  return (
    <div className={classes.theme}>
      <div className="page page-wide">
        <ThemeHead model={model} />
        {notice}
        <FormColumns model={model} form={form} isNarrow={isNarrow} onChoose={choose} />
      </div>
      <div className={`page page-wide ${classes.below}`}>
        <TileBoundary>
          <ThemeGoals programme={model.programme} />
        </TileBoundary>
        <TileBoundary>
          <ThemeActions programme={model.programme} actions={model.actions} />
        </TileBoundary>
        {model.trends.length > 0 && (
          <Section title="Trends die meewegen" id="trends">
            <TitleLinks links={model.trends} />
          </Section>
        )}
      </div>
      <ThemeBar milestone={model.milestone} previous={before} next={after} />
    </div>
  );
}
