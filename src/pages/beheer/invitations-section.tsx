import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { invitationsQuery } from '../../api/account.ts';
import { sendAccount } from '../../api/send-account.ts';
import { formatMoment } from '../../domain/format-nl.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Form, type FormValues } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import type { ProgrammeChoice } from './admin-content.tsx';
import classes from './admin-content.module.css';
import { describeRole } from './describe-role.ts';
import { readLink } from './read-answer.ts';
import { RoleFields } from './role-fields.tsx';
import { toRole } from './role-labels.ts';
import { ShownOnce } from './shown-once.tsx';
import { useChange } from './use-change.ts';

const COLUMNS = [
  { id: 'name', label: 'Naam' },
  { id: 'email', label: 'E-mailadres' },
  { id: 'role', label: 'Rol' },
  { id: 'until', label: 'Geldig tot' },
  { id: 'withdraw', label: 'Intrekken' },
];

/** Who has been invited and has not come yet, and the form to invite somebody. */
export function InvitationsSection({ programmes }: { readonly programmes: readonly ProgrammeChoice[] }) {
  const invitations = useQuery(invitationsQuery());
  const { send, fault, isBusy } = useChange();
  const [link, setLink] = useState<string | null>(null);
  const invite = async ({ text, all }: FormValues) => {
    const request = {
      name: text('name'),
      email: text('email'),
      role: toRole(text('role')),
      programmes: all('programmes'),
    };
    const sent = await send(() => sendAccount('POST', '/uitnodigingen', request));
    if (sent !== null) setLink(readLink(sent.json, location.origin));
  };
  const rows = (invitations.data ?? []).map((invitation) => ({
    id: invitation.id,
    cells: [
      invitation.name,
      invitation.email,
      describeRole(invitation, programmes),
      formatMoment(invitation.expiresAt),
      <Button
        key="withdraw"
        compact
        aria-label={`Trek de uitnodiging van ${invitation.name} in`}
        onClick={() => void send(() => sendAccount('DELETE', `/uitnodigingen/${invitation.id}`))}
      >
        Trek in
      </Button>,
    ],
  }));
  return (
    <div className={classes.part}>
      {invitations.error && (
        <TileError message={invitations.error.message} onRetry={() => void invitations.refetch()} />
      )}
      {rows.length > 0 && <DataTable caption="Open uitnodigingen" columns={COLUMNS} rows={rows} />}
      {link === null ? (
        <Form
          label="Iemand uitnodigen"
          fault={fault}
          onSend={(values) => void invite(values)}
          actions={
            <Button type="submit" kind="primary" disabled={isBusy}>
              Uitnodigen
            </Button>
          }
        >
          <TextField label="Naam" name="name" autoComplete="off" maxLength={80} required />
          <TextField label="E-mailadres" name="email" type="email" autoComplete="off" required />
          <RoleFields present="member" programmes={[]} choices={programmes} />
        </Form>
      ) : (
        <ShownOnce
          label="Link van de uitnodiging"
          value={link}
          text="Stuur deze link zelf aan wie u uitnodigt. Hij werkt één keer, en zeven dagen. Hierna ziet u hem niet meer."
          onClose={() => setLink(null)}
        />
      )}
    </div>
  );
}
