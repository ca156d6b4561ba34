import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { coreQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { AreasContent } from './areas-content.tsx';
import { computeAreasModel } from './areas-model.ts';

/** The index of the areas. */
export function AreasPage() {
  const { period } = useLocationState();
  const core = useQuery(coreQuery());
  const model = useMemo(() => (core.data ? computeAreasModel(core.data, period) : null), [core.data, period]);
  if (model !== null) return <AreasContent model={model} />;
  if (core.error) return <PageFailure title="Gebieden" error={core.error} onRetry={() => void core.refetch()} />;
  return <PageSkeleton what="de gebieden" />;
}
