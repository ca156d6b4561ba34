import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { areaQuery, coreQuery, trendsQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { parseTrendChoice } from './trend-choice.ts';
import { TrendsContent } from './trends-content.tsx';
import { computeTrendsModel } from './trends-model.ts';

/** The trend inventory, for the area of the address; kind, programme and indicator are in the address too. */
export function TrendsPage() {
  const { area, period } = useLocationState();
  const search = useSearch();
  const core = useQuery(coreQuery());
  const trends = useQuery(trendsQuery());
  const figures = useQuery(areaQuery(area));
  const model = useMemo(() => {
    if (!core.data || !trends.data || figures.isPending) return null;
    const views = { core: core.data, view: trends.data, areaView: figures.data ?? null };
    return computeTrendsModel({ ...views, area, period, choice: parseTrendChoice(search) });
  }, [core.data, trends.data, figures.data, figures.isPending, area, period, search]);

  if (model !== null) {
    const notice = figures.error && (
      <TileError
        message="De cijfers kwamen niet aan. De trends kloppen; de stand van de cijfers erbij ontbreekt."
        onRetry={() => void figures.refetch()}
      />
    );
    return <TrendsContent model={model} notice={notice} />;
  }
  const failed = [core, trends].find(({ error }) => error !== null);
  if (failed) return <PageFailure title="Trends" error={failed.error} onRetry={() => void failed.refetch()} />;
  return <PageSkeleton what="de trends" />;
}
