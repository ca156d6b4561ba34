import { useQuery } from '@tanstack/react-query';
import { accountQuery } from '../../api/account.ts';
import { sendAccount } from '../../api/send-account.ts';
import { useSending } from '../../api/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PasswordField, TextField } from '../../ui/text-field.tsx';
import { PASSWORD_HINT } from './password-hint.ts';
import { NoSignIn, SignInFrame } from './sign-in-frame.tsx';

/** The first administrator, by the code that the server wrote when it started. */
export function StartPage() {
  const account = useQuery(accountQuery());
  const sending = useSending();
  const start = async (body: unknown) => {
    if ((await sending.send(() => sendAccount('POST', '/start', body))) !== null) location.assign('/beheer');
  };
  // Once there is an administrator this way is closed, and the server knows nothing of it.
  const fault =
    sending.fault?.code === 'niet-gevonden'
      ? { ...sending.fault, text: 'Er is al een beheerder. Vraag die om een uitnodiging.' }
      : sending.fault;
  return (
    <SignInFrame
      title="De eerste beheerder"
      lead="Bij het starten schrijft de server een code op het scherm. Daarmee maakt u één keer de eerste beheerder."
    >
      {account.error === null ? (
        <Form
          label="De eerste beheerder"
          fault={fault}
          onSend={({ text }) =>
            void start({ code: text('code'), name: text('name'), email: text('email'), password: text('password') })
          }
          actions={
            <Button type="submit" kind="primary" disabled={sending.isBusy}>
              Beheerder maken
            </Button>
          }
        >
          <TextField
            label="Code van de server"
            name="code"
            hint="Zes groepjes van vier tekens. De code is 24 uur geldig."
            autoComplete="off"
            spellCheck={false}
            required
          />
          <TextField label="Uw naam" name="name" autoComplete="name" maxLength={80} required />
          <TextField label="E-mailadres" name="email" type="email" autoComplete="username" required />
          <PasswordField label="Wachtwoord" name="password" hint={PASSWORD_HINT} autoComplete="new-password" required />
        </Form>
      ) : (
        <NoSignIn />
      )}
    </SignInFrame>
  );
}
