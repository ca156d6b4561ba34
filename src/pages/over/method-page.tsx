import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { coreQuery } from '../../api/queries.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { MethodContent } from './method-content.tsx';
import { writeExpectedAlarms } from './method-model.ts';

/** How trend and chance are told apart, with each rule drawn. */
export function MethodPage() {
  const { data, error, refetch } = useQuery(coreQuery());
  const expected = useMemo(() => (data ? writeExpectedAlarms(data) : null), [data]);
  if (expected !== null) return <MethodContent expected={expected} />;
  return (
    <div className="page">
      {error === null ? (
        <PageSkeleton what="de methode" />
      ) : (
        <PageFailure title="Methode" error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}
