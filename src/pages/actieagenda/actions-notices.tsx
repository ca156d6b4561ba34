import { AppLink } from '../../ui/app-link.tsx';
import { EmptyForm } from '../../ui/empty-form.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { toActionsPath } from './action-choice.ts';
import type { ActionsModel } from './actions-model.ts';

interface ActionsNoticesProps {
  readonly model: ActionsModel;
  /** Id of the action that the address points at; '' for none. */
  readonly target: string;
}

/** What one would miss: a fault in the file, an action that a link points at and the filters hide, nothing to show. */
export function ActionsNotices({ model, target }: ActionsNoticesProps) {
  const { base, choice, groups, faults } = model;
  const isShown = groups.some(({ rows }) => rows.some(({ action }) => action.id === target));
  const hidden = isShown ? undefined : base.actions.find(({ id }) => id === target);
  const all = { layout: choice.layout, status: null, programme: null, owner: null };
  return (
    <>
      {faults.length > 0 && (
        <TileError
          message="Het bestand met acties heeft een fout. Wat hier staat klopt, maar er kan een actie ontbreken."
          details={faults.join(' ')}
        />
      )}
      {hidden && (
        <p>
          ‘{hidden.title}’ valt buiten deze keuze. <AppLink to={toActionsPath(all, hidden.id)}>Toon deze actie</AppLink>
        </p>
      )}
      {groups.length === 0 && (
        <EmptyForm
          title={base.actions.length === 0 ? 'Nog geen acties' : 'Geen actie past bij deze keuze'}
          text={
            base.actions.length === 0
              ? `In het gegevenspakket staat geen actie voor ${base.area.name}.`
              : 'Kies een andere status, een ander programma of een andere eigenaar.'
          }
        />
      )}
    </>
  );
}
