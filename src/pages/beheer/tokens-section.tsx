import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tokensQuery } from '../../api/account.ts';
import { sendAccount } from '../../api/send-account.ts';
import { formatDate } from '../../domain/format-nl.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Form } from '../../ui/form.tsx';
import { SelectMenu } from '../../ui/select-menu.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import type { ProgrammeChoice } from './admin-content.tsx';
import classes from './admin-content.module.css';
import { readToken } from './read-answer.ts';
import { ShownOnce } from './shown-once.tsx';
import { useChange } from './use-change.ts';

const COLUMNS = [
  { id: 'name', label: 'Naam' },
  { id: 'programme', label: 'Programma' },
  { id: 'until', label: 'Geldig tot' },
  { id: 'end', label: 'Intrekken' },
];

/** Tokens with which another system delivers figures for one programme. */
export function TokensSection({ programmes }: { readonly programmes: readonly ProgrammeChoice[] }) {
  const tokens = useQuery(tokensQuery());
  const { send, fault, isBusy } = useChange();
  const [programme, setProgramme] = useState(programmes[0]?.id ?? '');
  const [token, setToken] = useState<string | null>(null);
  const create = async (name: string) => {
    const sent = await send(() => sendAccount('POST', `/sleutels/${programme}`, { name }));
    if (sent !== null) setToken(readToken(sent.json));
  };
  const rows = (tokens.data ?? []).map((each) => ({
    id: each.id,
    cells: [
      each.name,
      programmes.find(({ id }) => id === each.programme)?.name ?? each.programme,
      formatDate(each.expiresAt.slice(0, 10)),
      <Button
        key="end"
        compact
        aria-label={`Trek de sleutel ${each.name} in`}
        onClick={() => void send(() => sendAccount('DELETE', `/sleutels/${each.id}`))}
      >
        Trek in
      </Button>,
    ],
  }));
  return (
    <div className={classes.part}>
      <p className={classes.text}>
        Met een sleutel levert een ander systeem cijfers aan voor één programma, zonder dat iemand inlogt. Een sleutel
        werkt een jaar.
      </p>
      {tokens.error && <TileError message={tokens.error.message} onRetry={() => void tokens.refetch()} />}
      {rows.length > 0 && <DataTable caption="Sleutels in gebruik" columns={COLUMNS} rows={rows} />}
      {token === null ? (
        <Form
          label="Sleutel maken"
          fault={fault}
          onSend={({ text }) => void create(text('name'))}
          actions={
            <Button type="submit" disabled={isBusy || programme === ''}>
              Sleutel maken
            </Button>
          }
        >
          <TextField label="Waarvoor is de sleutel?" name="name" autoComplete="off" maxLength={80} required />
          <SelectMenu
            label="Programma of project"
            options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
            value={programme}
            onChange={setProgramme}
          />
        </Form>
      ) : (
        <ShownOnce
          label="Sleutel"
          value={token}
          text="Bewaar deze sleutel op een veilige plek. Hierna ziet u hem niet meer."
          onClose={() => setToken(null)}
        />
      )}
    </div>
  );
}
