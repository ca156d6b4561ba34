import type { OwnAccount } from '../../api/account.ts';
import { sendAccount } from '../../api/send-account.ts';
import { Button } from '../../ui/button.tsx';
import type { ProgrammeChoice } from './admin-content.tsx';
import classes from './admin-content.module.css';
import { describeRole } from './describe-role.ts';

interface OwnSectionProps {
  readonly account: OwnAccount;
  readonly programmes: readonly ProgrammeChoice[];
}

/** Who one is here, and the way out. */
export function OwnSection({ account, programmes }: OwnSectionProps) {
  const signOut = async () => {
    await sendAccount('POST', '/uitloggen');
    location.assign('/inloggen');
  };
  return (
    <header className={classes.part}>
      <div>
        <h1>Beheer</h1>
        <p className={classes.lead}>
          U bent {account.name} ({account.email}). Rol: {describeRole(account, programmes)}.
        </p>
      </div>
      <Button onClick={() => void signOut()}>Uitloggen</Button>
    </header>
  );
}
