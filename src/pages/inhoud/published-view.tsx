import type { ContentChange } from '../../package/content-change/content-order.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PublishedPage } from '../aanleveren/published-page.tsx';
import { type ContentKind, KIND_WORDS } from './content-kinds.ts';
import { toReaderPath } from './to-reader-path.ts';

interface PublishedViewProps {
  readonly kind: ContentKind;
  readonly change: ContentChange | null;
  readonly summary: string;
}

/** The change is on the dashboard now: where to look, and how to take it back. */
export function PublishedView({ kind, change, summary }: PublishedViewProps) {
  const to = change === null ? null : toReaderPath(change);
  return (
    <PublishedPage text={`${summary.replace(/\.$/, '')}.`}>
      {to !== null && <ButtonLink href={to}>Bekijk het op het dashboard</ButtonLink>}
      {change?.kind !== 'withdrawn' && (
        <ButtonLink kind="quiet" href="/publicaties">
          Ongedaan maken
        </ButtonLink>
      )}
      <ButtonLink kind="quiet" href={`/inhoud/${KIND_WORDS[kind].slug}`}>
        {`Naar ${KIND_WORDS[kind].title}`}
      </ButtonLink>
    </PublishedPage>
  );
}
