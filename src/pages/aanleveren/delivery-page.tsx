import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { coreQuery } from '../../api/queries.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { createConcept } from './create-concept.ts';
import { DeliveryContent } from './delivery-content.tsx';
import { reportOf } from './delivery-state.ts';
import { writeAnnouncement } from './delivery-words.ts';
import { UnreadView } from './unread-view.tsx';
import { useDelivery } from './use-delivery.ts';
import { useHost } from './use-host.ts';
import page from './page-head.module.css';

/** The concept of the address: read, checked and published. */
export function DeliveryPage({ id }: { readonly id: string }) {
  const core = useQuery(coreQuery());
  const place = useHost();
  const delivery = useDelivery(id, place.host);
  const summary = useRef<HTMLParagraphElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { state } = delivery;
  const report = reportOf(state);
  const isRead = report !== null || state.step === 'refused';

  useEffect(() => {
    if (isRead) summary.current?.focus({ preventScroll: true });
  }, [isRead]);

  async function replace(file: File) {
    const made = await createConcept(file, id);
    setRefusal(made.kind === 'refused' ? made.text : null);
    if (made.kind === 'concept') delivery.replace(made.concept);
  }
  if (core.error) {
    return <PageFailure title="Cijfers aanleveren" error={core.error} onRetry={() => void core.refetch()} />;
  }
  if (!core.data || state.step === 'loading') return <PageSkeleton what="uw concept" />;
  if (state.step === 'unknown') return <UnknownConcept />;
  const onFile = (file: File) => void replace(file);
  return (
    <>
      <VisuallyHidden>
        <span role="status">{refusal ?? writeAnnouncement(state)}</span>
      </VisuallyHidden>
      {report !== null ? (
        <DeliveryContent
          core={core.data}
          state={state}
          report={report}
          delivery={delivery}
          place={place}
          summary={summary}
          onFile={onFile}
        />
      ) : (
        <UnreadView state={state} delivery={delivery} summary={summary} refusal={refusal} onFile={onFile} />
      )}
    </>
  );
}

function UnknownConcept() {
  return (
    <div className="page">
      <div className={page.head}>
        <h1>Dit concept is er niet</h1>
        <p className={page.lead}>
          Een concept staat alleen in de browser waarin u het maakte. Misschien is het al gepubliceerd of weggegooid.
        </p>
        <div className={page.links}>
          <ButtonLink href="/aanleveren">Naar Cijfers aanleveren</ButtonLink>
        </div>
      </div>
    </div>
  );
}
