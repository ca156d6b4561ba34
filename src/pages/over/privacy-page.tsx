import { useQuery } from '@tanstack/react-query';
import { coreQuery } from '../../api/queries.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { PrivacyContent } from './privacy-content.tsx';

/** Which data are shown and which are not, and what the browser keeps. */
export function PrivacyPage() {
  const { data, error, refetch } = useQuery(coreQuery());
  if (data) return <PrivacyContent indicators={data.indicators} />;
  return (
    <div className="page">
      {error === null ? (
        <PageSkeleton what="de uitleg over privacy" />
      ) : (
        <PageFailure title="Privacy" error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}
