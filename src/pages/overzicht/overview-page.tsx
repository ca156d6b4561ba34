import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areaQuery, coreQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { OverviewContent } from './overview-content.tsx';
import { computeOverview } from './overview-model.ts';

/** The start page for the area and period of the address. */
export function OverviewPage() {
  const { area, period } = useLocationState();
  const core = useQuery(coreQuery());
  const view = useQuery(areaQuery(area));
  const model = useMemo(
    () => (core.data && view.data ? computeOverview(core.data, view.data, area, period) : null),
    [core.data, view.data, area, period],
  );
  if (model !== null) return <OverviewContent model={model} />;
  const failed = [core, view].find(({ error }) => error !== null);
  if (failed) return <PageFailure title="Overzicht" error={failed.error} onRetry={() => void failed.refetch()} />;
  return <PageSkeleton what="het overzicht" />;
}
