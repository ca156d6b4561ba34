import { useState } from 'react';
import { sendAccount } from '../../api/send-account.ts';
import { type Fault, useSending } from '../../api/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PasswordField, TextField } from '../../ui/text-field.tsx';
import classes from './sign-in-frame.module.css';

interface SignInFormProps {
  readonly next: string;
  readonly hasSso: boolean;
  /** Why signing in elsewhere did not work, as the server says it in the address. */
  readonly failure: string | null;
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}

const FAILURES: ReadonlyMap<string, string> = new Map([
  ['geen-account', 'U hebt hier geen account. Vraag de beheerder om een uitnodiging.'],
  ['elders-onbereikbaar', 'De inlogpagina van uw organisatie is nu niet bereikbaar. Probeer het later opnieuw.'],
  ['elders-verlopen', 'Het inloggen duurde te lang. Probeer het opnieuw.'],
  ['elders-mislukt', 'Het inloggen bij uw organisatie is niet gelukt. Probeer het opnieuw.'],
]);

/** First the address and the password; then, for who has a second step, the code. */
export function SignInForm({ next, hasSso, failure }: SignInFormProps) {
  const sending = useSending();
  const [known, setKnown] = useState<Credentials | null>(null);
  const failed = failure === null ? undefined : FAILURES.get(failure);
  // A code that is asked for is no fault.
  const refused = sending.fault?.code === 'code-nodig' ? null : sending.fault;
  const fault: Pick<Fault, 'text' | 'attempt'> | null =
    refused ?? (failed === undefined ? null : { text: failed, attempt: 0 });
  const signIn = async (credentials: Credentials & { readonly code?: string }) => {
    const sent = await sending.send(async () => {
      const answer = await sendAccount('POST', '/inloggen', credentials);
      if (answer.type === 'refused' && answer.code === 'code-nodig') setKnown(credentials);
      return answer;
    });
    // Loaded anew, so that nothing on the page is of before.
    if (sent !== null) location.assign(next);
  };
  if (known !== null) {
    return (
      <Form
        label="Inloggen, tweede stap"
        fault={fault}
        onSend={({ text }) => void signIn({ ...known, code: text('code') })}
        actions={
          <>
            <Button type="submit" kind="primary" disabled={sending.isBusy}>
              Inloggen
            </Button>
            <Button kind="quiet" onClick={() => setKnown(null)}>
              Terug
            </Button>
          </>
        }
      >
        <TextField
          label="Code van uw app"
          name="code"
          hint="Open de app waarin u deze site hebt gezet. Daar staan zes cijfers."
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field comes in the place of the one that had the focus
          autoFocus
        />
      </Form>
    );
  }
  return (
    <>
      <Form
        label="Inloggen"
        fault={fault}
        onSend={({ text }) => void signIn({ email: text('email'), password: text('password') })}
        actions={
          <Button type="submit" kind="primary" disabled={sending.isBusy}>
            Inloggen
          </Button>
        }
      >
        <TextField label="E-mailadres" name="email" type="email" autoComplete="username" required />
        <PasswordField label="Wachtwoord" name="password" autoComplete="current-password" required />
      </Form>
      <div className={classes.other}>
        {hasSso && (
          <a href={`/api/account/oidc/start?verder=${encodeURIComponent(next)}`}>
            Inloggen met het account van uw organisatie
          </a>
        )}
        <p>Wachtwoord of telefoon kwijt? De beheerder maakt een nieuwe link voor u.</p>
      </div>
    </>
  );
}
