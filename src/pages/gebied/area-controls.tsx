import { Button } from '../../ui/button.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import { SORTS } from './area-choices.ts';
import { DEFAULT_COMPARISON } from './area-comparison.ts';
import classes from './area-controls.module.css';
import type { AreaModel } from './area-model.ts';
import type { Choose } from './use-area-choices.ts';

interface AreaControlsProps {
  readonly model: AreaModel;
  readonly choose: Choose;
}

/** How many rows ask for what, and the choices of the list under it. */
export function AreaControls({ model, choose }: AreaControlsProps) {
  const { comparisons, comparison } = model;
  return (
    <div className={classes.strip}>
      <ul className={classes.counts} role="list">
        {model.counts.map(({ attention, count, label }) => (
          <li key={attention} className={classes.count}>
            <b className={classes.number}>{count}</b> {label}
          </li>
        ))}
      </ul>
      <div className={classes.choices}>
        <SelectMenu
          label="Programma"
          labelHidden
          compact
          icon="filter"
          options={model.programmes}
          value={model.programme}
          onChange={(value) => choose('programma', value === '' ? null : value)}
        />
        {comparison !== null && comparisons.length > 1 && (
          <SelectMenu
            label="Vergelijking"
            labelHidden
            compact
            options={comparisons}
            value={comparison.value}
            onChange={(value) => choose('vergelijk', value === DEFAULT_COMPARISON ? null : value)}
          />
        )}
        <SelectMenu
          label="Volgorde"
          labelHidden
          compact
          options={SORTS}
          value={model.sort}
          onChange={(value) => choose('sorteer', value === 'gesprek' ? null : value)}
        />
        <Button compact icon="print" onClick={() => window.print()}>
          Afdrukken
        </Button>
      </div>
    </div>
  );
}
