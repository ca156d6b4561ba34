import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'wouter';
import { coreQuery, indicatorQuery, themeQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { IndicatorContent } from './indicator-content.tsx';
import { computeIndicatorModel } from './indicator-model.ts';
import { IndicatorSkeleton } from './indicator-skeleton.tsx';
import { useViewChoice } from './use-view-choice.ts';

/** One indicator: what it says, where, and what it rests on, for the area and period of the address. */
export function IndicatorPage() {
  const { id } = useParams<{ id: string }>();
  const { area, period } = useLocationState();
  const { view, chooseView } = useViewChoice();
  const core = useQuery(coreQuery());
  const programme = core.data?.indicators.find((one) => one.id === id)?.programme;
  const figures = useQuery(indicatorQuery(id));
  const texts = useQuery({ ...themeQuery(programme ?? ''), enabled: programme !== undefined });
  const failed = [core, figures, texts].find(({ error }) => error !== null);
  const settled = !figures.isPending && !texts.isPending;
  const model = useMemo(() => {
    if (!core.data || !settled || (!figures.data && !texts.data)) return null;
    const views = { core: core.data, indicatorView: figures.data ?? null, themeView: texts.data ?? null };
    return computeIndicatorModel({ ...views, indicator: id, area, period }, view);
  }, [core.data, figures.data, texts.data, settled, id, area, period, view]);

  const retry = () => void failed?.refetch();
  if (model === null) {
    return failed ? <PageFailure title="Indicator" error={failed.error} onRetry={retry} /> : <IndicatorSkeleton />;
  }
  return (
    <IndicatorContent
      key={id}
      model={model}
      choose={chooseView}
      notice={
        failed && <TileError message="Een deel van dit scherm kwam niet aan. Wat er staat, klopt." onRetry={retry} />
      }
    />
  );
}
