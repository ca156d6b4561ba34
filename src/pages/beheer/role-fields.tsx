import { useState } from 'react';
import type { Role } from '../../api/account.ts';
import { SelectMenu } from '../../ui/select-menu.tsx';
import type { ProgrammeChoice } from './admin-content.tsx';
import classes from './admin-content.module.css';
import { ROLE_OPTIONS, toRole } from './role-labels.ts';

interface RoleFieldsProps {
  readonly present: Role;
  readonly programmes: readonly string[];
  readonly choices: readonly ProgrammeChoice[];
}

/** The role as a field "role" and, for a lead, the programmes as fields "programmes". */
export function RoleFields({ present, programmes, choices }: RoleFieldsProps) {
  const [chosen, setChosen] = useState(present);
  return (
    <>
      <SelectMenu label="Rol" options={ROLE_OPTIONS} value={chosen} onChange={(value) => setChosen(toRole(value))} />
      <input type="hidden" name="role" value={chosen} />
      {chosen === 'lead' && (
        <fieldset className={classes.choices}>
          <legend>Programma’s en projecten</legend>
          {choices.map(({ id, name }) => (
            <label key={id} className={classes.choice}>
              <input type="checkbox" name="programmes" value={id} defaultChecked={programmes.includes(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
