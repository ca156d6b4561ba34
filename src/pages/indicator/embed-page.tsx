import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams, useSearch } from 'wouter';
import { coreQuery, indicatorQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { toScreenAddress } from './embed-address.ts';
import { EmbedContent } from './embed-content.tsx';
import { computeIndicatorModel } from './indicator-model.ts';
import { useViewChoice } from './use-view-choice.ts';

/** One figure to stand in a page of someone else: what it says, its chart, and where it comes from. */
export function EmbedPage() {
  const { id } = useParams<{ id: string }>();
  const { area, period } = useLocationState();
  const search = useSearch();
  const { view } = useViewChoice();
  const core = useQuery(coreQuery());
  const figures = useQuery(indicatorQuery(id));
  const failed = [core, figures].find(({ error }) => error !== null);
  const model = useMemo(() => {
    if (!core.data || !figures.data) return null;
    const views = { core: core.data, indicatorView: figures.data, themeView: null };
    return computeIndicatorModel({ ...views, indicator: id, area, period }, view);
  }, [core.data, figures.data, id, area, period, view]);

  if (model !== null) return <EmbedContent model={model} screen={toScreenAddress(id, search)} />;
  if (failed) return <PageFailure title="Indicator" error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <div className="page">
      <PageSkeleton what="het cijfer" blocks={1} />
    </div>
  );
}
