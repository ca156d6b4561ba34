import type { OwnAccount } from '../../api/account.ts';
import { sendAccount } from '../../api/send-account.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import classes from './sign-in-frame.module.css';

interface SignedInProps {
  readonly account: OwnAccount;
  readonly next: string;
}

/** The page of signing in for who has done so. */
export function SignedIn({ account, next }: SignedInProps) {
  const signOut = async () => {
    await sendAccount('POST', '/uitloggen');
    location.assign('/inloggen');
  };
  return (
    <SignInFrame title="U bent ingelogd" lead={`U bent hier als ${account.name}.`}>
      <div className={classes.actions}>
        <ButtonLink kind="primary" href={next}>
          Verder
        </ButtonLink>
        <ButtonLink href="/beheer">Uw account</ButtonLink>
        <Button onClick={() => void signOut()}>Uitloggen</Button>
      </div>
    </SignInFrame>
  );
}
