import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { coreQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { StoriesContent } from './stories-content.tsx';
import { computeStories } from './stories-model.ts';

/** The list of stories of the area of the address. */
export function StoriesPage() {
  const { area } = useLocationState();
  const core = useQuery(coreQuery());
  const model = useMemo(() => (core.data ? computeStories(core.data, area) : null), [core.data, area]);
  if (model !== null) return <StoriesContent model={model} />;
  if (core.error !== null)
    return <PageFailure title="Verhalen" error={core.error} onRetry={() => void core.refetch()} />;
  return <PageSkeleton what="de verhalen" />;
}
