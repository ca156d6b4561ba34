import { Button } from '../../ui/button.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { FieldGroupFrame, toFieldId } from './field-frame.tsx';
import type { FormField } from './form-field.ts';
import classes from './form-field.module.css';

const DIRECTIONS = [
  { value: 'improved', label: 'is verbeterd' },
  { value: 'worsened', label: 'is verslechterd' },
  { value: 'same', label: 'is gelijk gebleven' },
];

interface ClaimsFieldProps {
  readonly field: Extract<FormField, { type: 'claims' }>;
  readonly fault: string | null;
  /** "indicator|direction", and what else the claim says behind it. */
  readonly claims: readonly string[];
  readonly onChange: (claims: readonly string[]) => void;
}

/** What the letter says of figures, chosen from lists so that it can be held beside the figure. */
export function ClaimsField({ field, fault, claims, onChange }: ClaimsFieldProps) {
  const options = [{ value: '', label: 'Kies een cijfer…' }, ...field.indicators];
  const set = (place: number, at: number, value: string) => {
    const parts = (claims[place] ?? '').split('|').with(at, value);
    onChange(claims.with(place, parts.join('|')));
  };
  return (
    <FieldGroupFrame field={field} fault={fault}>
      <div id={toFieldId(field.name)} className={classes.claims} tabIndex={-1}>
        {claims.map((claim, place) => {
          const [indicator = '', direction = ''] = claim.split('|');
          const number = place + 1;
          return (
            <div key={place} className={classes.claim}>
              <SelectMenu
                label={`Cijfer van uitspraak ${number}`}
                options={options}
                value={indicator}
                onChange={(value) => set(place, 0, value)}
              />
              <SelectMenu
                label={`Wat uitspraak ${number} zegt`}
                options={DIRECTIONS}
                value={direction}
                onChange={(value) => set(place, 1, value)}
              />
              <Button kind="quiet" compact onClick={() => onChange(claims.toSpliced(place, 1))}>
                Weg
                <VisuallyHidden>{` met uitspraak ${number}`}</VisuallyHidden>
              </Button>
            </div>
          );
        })}
        <div>
          <Button compact icon="plus" onClick={() => onChange([...claims, '|worsened'])}>
            Uitspraak toevoegen
          </Button>
        </div>
      </div>
    </FieldGroupFrame>
  );
}
