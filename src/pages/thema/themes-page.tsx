import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areaQuery, coreQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { ThemesContent } from './themes-content.tsx';
import { computeThemesModel } from './themes-model.ts';

/** The index of the programmes and projects. */
export function ThemesPage() {
  const { area, period } = useLocationState();
  const core = useQuery(coreQuery());
  const view = useQuery(areaQuery(area));
  const model = useMemo(
    () => (core.data && view.data ? computeThemesModel(core.data, view.data, area, period) : null),
    [core.data, view.data, area, period],
  );
  const failed = [core, view].find(({ error }) => error !== null);
  if (model !== null) return <ThemesContent model={model} />;
  return (
    <div className="page">
      {failed ? (
        <PageFailure title="Thema’s" error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <PageSkeleton what="de thema’s" />
      )}
    </div>
  );
}
