import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { coreQuery } from '../../api/queries.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { AboutContent } from './about-content.tsx';
import { computeAbout } from './about-model.ts';

/** What the product is, for whom, and what in it is real. */
export function AboutPage() {
  const { data, error, refetch } = useQuery(coreQuery());
  const model = useMemo(() => (data ? computeAbout(data) : null), [data]);
  if (model !== null) return <AboutContent model={model} />;
  return (
    <div className="page">
      {error === null ? (
        <PageSkeleton what="de uitleg" />
      ) : (
        <PageFailure title="Over Rijker Verantwoorden" error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}
