import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { PublishAttempt } from './publish-attempt.ts';

/** So many faults are read at once. */
const MOST = 10;

interface AttemptNoticeProps {
  readonly attempt: PublishAttempt;
  /** What is said when nothing would change. */
  readonly unchanged: string;
  readonly signInHref: string;
}

/** What the server said, where it is not "published"; what was typed stays. */
export function AttemptNotice({ attempt, unchanged, signInHref }: AttemptNoticeProps) {
  switch (attempt.kind) {
    case 'idle':
    case 'sending':
    case 'published':
      return null;
    case 'unchanged':
      return <Notice title="Er is niets veranderd">{unchanged}</Notice>;
    case 'faults':
      return (
        <Notice title="De server vond nog fouten. Er is niets gepubliceerd.">
          <ul>
            {attempt.texts.slice(0, MOST).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice title="U bent niet meer ingelogd. Er is niets gepubliceerd.">
          <p>{attempt.text} Uw concept blijft bewaard.</p>
          <ButtonLink compact href={signInHref}>
            Inloggen
          </ButtonLink>
        </Notice>
      );
    case 'denied':
      return <Notice title="Publiceren is niet gelukt">{attempt.text}</Notice>;
  }
}
