import type { CheckedClaim, ClaimVerdict } from '../domain/check-claim.ts';
import classes from './claim-notes.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { toClassName } from './to-class-name.ts';

const ICONS: Readonly<Record<ClaimVerdict, IconName>> = {
  supported: 'check',
  unsupported: 'warning',
  contradicted: 'warning',
  'cannot-tell': 'clock',
};

interface ClaimNotesProps {
  readonly claims: readonly Pick<CheckedClaim, 'indicator' | 'verdict' | 'sentence'>[];
}

/** What a letter says of figures, and whether those support it: in words, the sign only repeats them. */
export function ClaimNotes({ claims }: ClaimNotesProps) {
  if (claims.length === 0) return null;
  return (
    <ul role="list" className={classes.claims} aria-label="Wat de brief zegt en wat het cijfer zegt">
      {claims.map(({ indicator, verdict, sentence }) => (
        <li key={`${indicator} ${sentence}`} className={classes.claim}>
          <span className={toClassName(verdict === 'supported' ? classes.good : classes.heed)}>
            <Icon name={ICONS[verdict]} />
          </span>
          <p>{sentence}</p>
        </li>
      ))}
    </ul>
  );
}
