import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { coreQuery } from '../../api/queries.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { useHost } from '../aanleveren/use-host.ts';
import { createContentClient } from './content-client.ts';
import { ContentEditor } from './content-editor.tsx';
import { type ContentKind, KIND_WORDS } from './content-kinds.ts';
import { createContentWorker } from './create-content-worker.ts';
import { UnknownContent } from './unknown-content.tsx';
import { useContent } from './use-content.ts';

interface FormPageProps {
  readonly kind: ContentKind;
  /** null = a new one. */
  readonly id: string | null;
}

/** The form of one thing: opened, filled in and published. */
export function FormPage({ kind, id }: FormPageProps) {
  const core = useQuery(coreQuery());
  const place = useHost();
  const [client] = useState(() => createContentClient(createContentWorker));
  useEffect(() => () => client.stop(), [client]);
  const desk = useContent(kind, id, client, place.host.kind !== 'asking');
  const { state } = desk;
  const words = KIND_WORDS[kind];
  if (core.error) {
    return <PageFailure title={words.title} error={core.error} onRetry={() => void core.refetch()} />;
  }
  if (state.step === 'failed') return <PageFailure title={words.title} error={state.error} onRetry={desk.renew} />;
  if (state.step === 'unknown' || (id === null && words.begin === null)) {
    return <UnknownContent back={`/inhoud/${words.slug}`} />;
  }
  if (state.step === 'loading' || !core.data) return <PageSkeleton what={words.own} />;
  return (
    <ContentEditor
      kind={kind}
      id={id}
      core={core.data}
      open={state.open}
      keeping={state.keeping}
      desk={desk}
      client={client}
      place={place}
    />
  );
}
