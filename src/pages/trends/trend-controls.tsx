import { useLocation } from 'wouter';
import { useLocationState } from '../../stores/location-state.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import { findKind, KIND_SLUGS, NO_CHOICE, type TrendChoice, toTrendsPath } from './trend-choice.ts';
import classes from './trends-content.module.css';
import type { TrendsModel } from './trends-model.ts';

/** Which trends are shown; the area is chosen in the bar above, and all of it is in the address. */
export function TrendControls({ model: { choice, options, selection } }: { readonly model: TrendsModel }) {
  const { href } = useLocationState();
  const [, navigate] = useLocation();
  const choose = (change: Partial<TrendChoice>) =>
    navigate(href(toTrendsPath({ ...choice, ...change })), { replace: true });
  return (
    <div className={classes.controls}>
      <SelectMenu
        label="Soort"
        compact
        icon="filter"
        options={options.kinds}
        value={choice.kind === null ? '' : KIND_SLUGS[choice.kind]}
        onChange={(value) => choose({ kind: findKind(value) })}
      />
      <SelectMenu
        label="Programma of project"
        compact
        options={options.programmes}
        value={choice.programme ?? ''}
        onChange={(value) => choose({ programme: value || null })}
      />
      <p role="status" className={classes.selection}>
        {selection !== null && (
          <>
            {selection}. <AppLink to={toTrendsPath(NO_CHOICE)}>Toon alle trends</AppLink>
          </>
        )}
      </p>
    </div>
  );
}
