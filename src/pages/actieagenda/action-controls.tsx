import { useLocation } from 'wouter';
import { useLocationState } from '../../stores/location-state.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import { type ActionChoice, LAYOUTS, STATUS_ORDER, toActionsPath } from './action-choice.ts';
import classes from './action-controls.module.css';
import type { ActionsModel } from './actions-model.ts';

/** How the list is laid out and what of it is shown: all of it in the address. */
export function ActionControls({ model }: { readonly model: ActionsModel }) {
  const { choice, options, selection } = model;
  const { href } = useLocationState();
  const [, navigate] = useLocation();
  const choose = (change: Partial<ActionChoice>) =>
    navigate(href(toActionsPath({ ...choice, ...change })), { replace: true });
  return (
    <div className={classes.controls}>
      <nav aria-label="Weergave">
        <ul role="list" className={classes.layouts}>
          {LAYOUTS.map(({ value, label }) => (
            <li key={value}>
              <AppLink
                to={toActionsPath({ ...choice, layout: value })}
                className={classes.layout}
                aria-current={value === choice.layout ? 'page' : undefined}
              >
                {label}
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.filters}>
        <SelectMenu
          label="Status"
          labelHidden
          compact
          icon="filter"
          options={options.statuses}
          value={choice.status ?? ''}
          onChange={(value) => choose({ status: STATUS_ORDER.find((status) => status === value) ?? null })}
        />
        <SelectMenu
          label="Programma of project"
          labelHidden
          compact
          options={options.programmes}
          value={choice.programme ?? ''}
          onChange={(value) => choose({ programme: value || null })}
        />
        <SelectMenu
          label="Eigenaar"
          labelHidden
          compact
          options={options.owners}
          value={choice.owner ?? ''}
          onChange={(value) => choose({ owner: value || null })}
        />
        <Button compact icon="print" onClick={() => window.print()}>
          Afdrukken
        </Button>
      </div>
      <p role="status" className={classes.selection}>
        {selection !== null && (
          <>
            {selection}.{' '}
            <AppLink to={toActionsPath({ layout: choice.layout, status: null, programme: null, owner: null })}>
              Toon alle acties
            </AppLink>
          </>
        )}
      </p>
    </div>
  );
}
