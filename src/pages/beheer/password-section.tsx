import { useState } from 'react';
import { sendAccount } from '../../api/send-account.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PasswordField } from '../../ui/text-field.tsx';
import classes from './admin-content.module.css';
import { useChange } from './use-change.ts';

interface PasswordSectionProps {
  readonly hasSecondFactor: boolean;
  readonly email: string;
}

/** Another password for oneself; whoever is signed in elsewhere as the same person no longer is. */
export function PasswordSection({ hasSecondFactor, email }: PasswordSectionProps) {
  const { send, fault, isBusy } = useChange();
  const [times, setTimes] = useState(0);
  const change = async (current: string, next: string) => {
    const sent = await send(() => sendAccount('POST', '/wachtwoord', { current, next }));
    // A new form is an empty one.
    if (sent !== null) setTimes(times + 1);
  };
  return (
    <div className={classes.part}>
      <Form
        key={times}
        label="Wachtwoord wijzigen"
        fault={fault}
        onSend={({ text }) => void change(text('current'), text('next'))}
        actions={
          <Button type="submit" disabled={isBusy}>
            Wachtwoord wijzigen
          </Button>
        }
      >
        {/* For the password manager, which must know whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordField label="Huidig wachtwoord" name="current" autoComplete="current-password" required />
        <PasswordField
          label="Nieuw wachtwoord"
          name="next"
          hint={hasSecondFactor ? 'Ten minste 8 tekens, omdat u een tweede stap hebt.' : 'Ten minste 15 tekens.'}
          autoComplete="new-password"
          required
        />
      </Form>
      {times > 0 && fault === null && (
        <p role="status">Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.</p>
      )}
    </div>
  );
}
