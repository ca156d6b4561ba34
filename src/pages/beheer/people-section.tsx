import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Person, peopleQuery } from '../../api/account.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import type { ProgrammeChoice } from './admin-content.tsx';
import { describeRole } from './describe-role.ts';
import { PersonDialog } from './person-dialog.tsx';

interface PeopleSectionProps {
  /** Id of who looks. */
  readonly own: string;
  readonly programmes: readonly ProgrammeChoice[];
}

const COLUMNS = [
  { id: 'name', label: 'Naam' },
  { id: 'email', label: 'E-mailadres' },
  { id: 'role', label: 'Rol' },
  { id: 'state', label: 'Toestand' },
  { id: 'change', label: 'Wijzigen' },
];

/** Everyone who has an account, and what can be done with it. */
export function PeopleSection({ own, programmes }: PeopleSectionProps) {
  const people = useQuery(peopleQuery());
  const [chosen, setChosen] = useState<Person | null>(null);
  if (people.error) return <TileError message={people.error.message} onRetry={() => void people.refetch()} />;
  const rows = (people.data ?? []).map((person) => ({
    id: person.id,
    cells: [
      person.name,
      person.email,
      describeRole(person, programmes),
      describeState(person),
      <Button key="change" compact aria-label={`Wijzig ${person.name}`} onClick={() => setChosen(person)}>
        Wijzig
      </Button>,
    ],
  }));
  return (
    <>
      <DataTable caption="Accounts" captionHidden columns={COLUMNS} rows={rows} />
      {chosen !== null && (
        <PersonDialog
          key={chosen.id}
          person={chosen}
          isOwn={chosen.id === own}
          programmes={programmes}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

function describeState({ state, hasSecondFactor }: Person): string {
  if (state === 'disabled') return 'Uitgezet';
  return hasSecondFactor ? 'Actief, met tweede stap' : 'Actief, zonder tweede stap';
}
