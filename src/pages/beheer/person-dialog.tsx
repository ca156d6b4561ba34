import { useState } from 'react';
import type { Person } from '../../api/account.ts';
import { sendAccount } from '../../api/send-account.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import type { ProgrammeChoice } from './admin-content.tsx';
import classes from './admin-content.module.css';
import { readLink } from './read-answer.ts';
import { RoleFields } from './role-fields.tsx';
import { toRole } from './role-labels.ts';
import { ShownOnce } from './shown-once.tsx';
import { useChange } from './use-change.ts';

interface PersonDialogProps {
  readonly person: Person;
  readonly isOwn: boolean;
  readonly programmes: readonly ProgrammeChoice[];
  readonly onClose: () => void;
}

/** The role of one person, and the ways out: off, back in by a link, or gone. */
export function PersonDialog({ person, isOwn, programmes, onClose }: PersonDialogProps) {
  const { send, fault, isBusy } = useChange();
  const [link, setLink] = useState<string | null>(null);
  const [isSure, setIsSure] = useState(false);
  const address = `/gebruikers/${person.id}`;
  const change = async (method: 'PUT' | 'DELETE', path: string, body?: unknown) => {
    if ((await send(() => sendAccount(method, address + path, body))) !== null) onClose();
  };
  const giveLink = async () => {
    const sent = await send(() => sendAccount('POST', `${address}/herstel`));
    if (sent !== null) setLink(readLink(sent.json, location.origin));
  };
  const isActive = person.state === 'active';
  return (
    <Dialog title={person.name} open onClose={onClose}>
      {link === null ? (
        <Form
          label={`Rol van ${person.name}`}
          fault={fault}
          onSend={({ text, all }) =>
            void change('PUT', '/rol', { role: toRole(text('role')), programmes: all('programmes') })
          }
          actions={
            <Button type="submit" kind="primary" disabled={isBusy}>
              Rol opslaan
            </Button>
          }
        >
          <RoleFields present={person.role} programmes={person.programmes} choices={programmes} />
          <div className={classes.actions}>
            <Button
              compact
              onClick={() => void change('PUT', '/toestand', { state: isActive ? 'disabled' : 'active' })}
            >
              {isActive ? 'Account uitzetten' : 'Account aanzetten'}
            </Button>
            {isActive && !isOwn && (
              <Button compact onClick={() => void giveLink()}>
                Wachtwoord laten herstellen
              </Button>
            )}
            <Button compact onClick={() => (isSure ? void change('DELETE', '') : setIsSure(true))}>
              {isSure ? `Ja, verwijder ${person.name}` : 'Account verwijderen'}
            </Button>
          </div>
          {isSure && (
            <p role="status">
              Naam en e-mailadres verdwijnen. Bij wat deze persoon heeft gepubliceerd staat dan alleen de rol. Dit kunt
              u niet terugdraaien.
            </p>
          )}
        </Form>
      ) : (
        <ShownOnce
          label="Link voor een nieuw wachtwoord"
          value={link}
          text={`Stuur deze link aan ${person.name}. Hij werkt één keer, en 24 uur. Het oude wachtwoord werkt niet meer.`}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
