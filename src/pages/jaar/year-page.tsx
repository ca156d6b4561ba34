import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'wouter';
import { areaQuery, coreQuery } from '../../api/queries.ts';
import { createAreaTree } from '../../domain/area-tree.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { YearContent } from './year-content.tsx';
import { computeYear } from './year-model.ts';

/** The results of a year: always those of the region, whichever area the address stands at. */
export function YearPage() {
  const { id } = useParams<{ id: string }>();
  const core = useQuery(coreQuery());
  const region = core.data ? (createAreaTree(core.data.areas).region?.id ?? '') : '';
  const view = useQuery({ ...areaQuery(region), enabled: region !== '' });
  const model = useMemo(
    () => (core.data && view.data ? computeYear(core.data, view.data, id) : null),
    [core.data, view.data, id],
  );
  return (
    <div className="page">
      {model === null ? (
        <Waiting failed={[core, view].find(({ error }) => error !== null)} />
      ) : (
        <YearContent model={model} />
      )}
    </div>
  );
}

interface WaitingProps {
  readonly failed: { readonly error: Error | null; readonly refetch: () => unknown } | undefined;
}

function Waiting({ failed }: WaitingProps) {
  if (failed) return <PageFailure title="Jaarresultaten" error={failed.error} onRetry={() => void failed.refetch()} />;
  return <PageSkeleton what="de jaarresultaten" />;
}
