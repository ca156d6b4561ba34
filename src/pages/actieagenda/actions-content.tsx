import type { ReactNode } from 'react';
import { TileBoundary } from '../../ui/tile-boundary.tsx';
import { ActionControls } from './action-controls.tsx';
import { ActionLegend } from './action-legend.tsx';
import { ActionList } from './action-list.tsx';
import { ActionTable } from './action-table.tsx';
import classes from './actions-content.module.css';
import { ActionsHead } from './actions-head.tsx';
import { ActionsNotices } from './actions-notices.tsx';
import type { ActionsModel } from './actions-model.ts';
import { useTargetAction } from './use-target-action.ts';

interface ActionsContentProps {
  readonly model: ActionsModel;
  /** What did not come, above the list. */
  readonly notice?: ReactNode;
}

/** The agenda: what runs behind in one sentence and one table, then every action. */
export function ActionsContent({ model, notice }: ActionsContentProps) {
  const { choice, groups } = model;
  const target = useTargetAction(model);
  return (
    <div className={`page ${classes.agenda}`}>
      <ActionsHead model={model} />
      <section className={classes.actions} aria-labelledby="alle-acties">
        <h2 id="alle-acties" className={classes.hidden}>
          Alle acties
        </h2>
        <ActionControls model={model} />
        {notice}
        <ActionsNotices model={model} target={target} />
        {groups.length > 0 && (
          <TileBoundary>
            {choice.layout === 'list' ? (
              <ActionList groups={groups} target={target} />
            ) : (
              <ActionTable model={model} target={target} />
            )}
          </TileBoundary>
        )}
        <ActionLegend objectives={model.objectives} withBars={choice.layout !== 'list'} />
      </section>
    </div>
  );
}
