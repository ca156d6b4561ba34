import { useState } from 'react';
import * as v from 'valibot';
import { sendAccount } from '../../api/send-account.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PasswordField, TextField } from '../../ui/text-field.tsx';
import classes from './admin-content.module.css';
import { useChange } from './use-change.ts';

const setupSchema = v.object({ secret: v.string(), qr: v.string() });
type Setup = v.InferOutput<typeof setupSchema>;

/** The code of an app beside the password: on, off, and the picture to set it up. */
export function SecondFactorSection({ isOn }: { readonly isOn: boolean }) {
  const { send, fault, isBusy } = useChange();
  const [setup, setSetup] = useState<Setup | null>(null);
  const begin = async (password: string) => {
    const sent = await send(() => sendAccount('POST', '/tweede-stap', { password }));
    if (sent !== null) setSetup(v.parse(setupSchema, sent.json));
  };
  const confirm = async (code: string) => {
    if ((await send(() => sendAccount('POST', '/tweede-stap/bevestigen', { code }))) !== null) setSetup(null);
  };
  if (setup !== null) {
    return (
      <Form
        label="Tweede stap bevestigen"
        fault={fault}
        onSend={({ text }) => void confirm(text('code'))}
        actions={
          <>
            <Button type="submit" kind="primary" disabled={isBusy}>
              Bevestigen
            </Button>
            <Button kind="quiet" onClick={() => setSetup(null)}>
              Toch niet
            </Button>
          </>
        }
      >
        <p>Lees dit beeld met een app voor codes op uw telefoon. Vul daarna de code in die de app toont.</p>
        <img className={classes.qr} src={setup.qr} alt="QR-code om de app in te stellen" width="192" height="192" />
        <TextField label="Lukt het lezen niet? Typ dit in de app" name="geheim" value={setup.secret} readOnly />
        <TextField label="Code van uw app" name="code" autoComplete="one-time-code" inputMode="numeric" required />
      </Form>
    );
  }
  return (
    <div className={classes.part}>
      <p className={classes.text}>
        {isOn
          ? 'De tweede stap staat aan: naast uw wachtwoord vult u bij het inloggen een code van uw app in.'
          : 'De tweede stap staat uit. Zet hem aan als u cijfers aanlevert of beheert: een geraden wachtwoord is dan niet genoeg.'}
      </p>
      <Form
        key={isOn ? 'on' : 'off'}
        label={isOn ? 'Tweede stap uitzetten' : 'Tweede stap aanzetten'}
        fault={fault}
        onSend={({ text }) =>
          void (isOn
            ? send(() => sendAccount('POST', '/tweede-stap/uit', { password: text('password') }))
            : begin(text('password')))
        }
        actions={
          <Button type="submit" disabled={isBusy}>
            {isOn ? 'Tweede stap uitzetten' : 'Tweede stap aanzetten'}
          </Button>
        }
      >
        <PasswordField label="Uw wachtwoord, ter controle" name="password" autoComplete="current-password" required />
      </Form>
    </div>
  );
}
