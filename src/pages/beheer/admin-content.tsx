import type { OwnAccount } from '../../api/account.ts';
import { Section } from '../../ui/section.tsx';
import classes from './admin-content.module.css';
import { InvitationsSection } from './invitations-section.tsx';
import { LogSection } from './log-section.tsx';
import { OwnSection } from './own-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { TokensSection } from './tokens-section.tsx';

export interface ProgrammeChoice {
  readonly id: string;
  readonly name: string;
}

interface AdminContentProps {
  readonly account: OwnAccount;
  readonly programmes: readonly ProgrammeChoice[];
}

/** First what everyone has, then what the role may do. */
export function AdminContent({ account, programmes }: AdminContentProps) {
  const isAdministrator = account.role === 'administrator';
  const ownProgrammes = programmes.filter(({ id }) => isAdministrator || account.programmes.includes(id));
  return (
    <div className={`page ${classes.page}`}>
      <OwnSection account={account} programmes={programmes} />
      {isAdministrator && (
        <>
          <Section title="Wie een account heeft">
            <PeopleSection own={account.id} programmes={programmes} />
          </Section>
          <Section title="Uitnodigingen">
            <InvitationsSection programmes={programmes} />
          </Section>
        </>
      )}
      {(isAdministrator || account.role === 'lead') && (
        <Section title="Sleutels voor machines">
          <TokensSection programmes={ownProgrammes} />
        </Section>
      )}
      <Section title="Inloggen met een tweede stap">
        <SecondFactorSection isOn={account.hasSecondFactor} />
      </Section>
      <Section title="Uw wachtwoord">
        <PasswordSection hasSecondFactor={account.hasSecondFactor} email={account.email} />
      </Section>
      {isAdministrator && (
        <Section title="Logboek">
          <LogSection />
        </Section>
      )}
    </div>
  );
}
