import type { OpenedLink } from '../../api/link.ts';
import { sendAccount } from '../../api/send-account.ts';
import { useSending } from '../../api/use-sending.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PasswordField, TextField } from '../../ui/text-field.tsx';
import { PASSWORD_HINT } from './password-hint.ts';
import { SignInFrame } from './sign-in-frame.tsx';

interface InvitationFormProps {
  readonly token: string;
  readonly link: OpenedLink;
}

const WORDS = {
  invitation: { title: 'U bent uitgenodigd', lead: 'Kies een wachtwoord. Daarna bent u ingelogd.' },
  reset: { title: 'Kies een nieuw wachtwoord', lead: 'Uw oude wachtwoord en tweede stap werken niet meer.' },
} as const;

/** Name and password of who was invited, or of who comes back in. */
export function InvitationForm({ token, link }: InvitationFormProps) {
  const sending = useSending();
  const accept = async (name: string, password: string) => {
    const sent = await sending.send(() => sendAccount('POST', '/uitnodiging/aannemen', { token, name, password }));
    if (sent !== null) location.assign('/beheer');
  };
  const { title, lead } = WORDS[link.kind];
  return (
    <SignInFrame title={title} lead={lead}>
      <Form
        label={title}
        fault={sending.fault}
        onSend={({ text }) => void accept(text('name'), text('password'))}
        actions={
          <Button type="submit" kind="primary" disabled={sending.isBusy}>
            Opslaan en inloggen
          </Button>
        }
      >
        <TextField label="E-mailadres" name="email" type="email" autoComplete="username" value={link.email} readOnly />
        <TextField label="Uw naam" name="name" autoComplete="name" defaultValue={link.name} maxLength={80} required />
        <PasswordField label="Wachtwoord" name="password" hint={PASSWORD_HINT} autoComplete="new-password" required />
      </Form>
    </SignInFrame>
  );
}
