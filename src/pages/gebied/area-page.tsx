import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areaQuery, coreQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { AreaContent } from './area-content.tsx';
import { computeAreaModel } from './area-model.ts';
import { AreaSkeleton } from './area-skeleton.tsx';
import { useAreaChoices } from './use-area-choices.ts';

/** The profile of the area in the path; ?gebied= does not count here. */
export function AreaPage() {
  const { area, period } = useLocationState();
  const { choices, choose } = useAreaChoices();
  const core = useQuery(coreQuery());
  const view = useQuery(areaQuery(area));
  const model = useMemo(
    () => (core.data && view.data ? computeAreaModel(core.data, view.data, area, period, choices) : null),
    [core.data, view.data, area, period, choices],
  );
  if (model !== null) return <AreaContent model={model} choose={choose} />;
  const failed = [core, view].find(({ error }) => error !== null);
  const title = core.data?.areas.find(({ id }) => id === area)?.name ?? 'Gebied';
  if (failed) return <PageFailure title={title} error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <div className="page">
      <AreaSkeleton />
    </div>
  );
}
