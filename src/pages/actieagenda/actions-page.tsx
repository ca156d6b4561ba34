import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { actionsQuery, areaQuery, coreQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { parseActionChoice } from './action-choice.ts';
import { ActionsContent } from './actions-content.tsx';
import { computeActionsModel } from './actions-model.ts';

/** Every action of the agenda, for the area of the address; the rest of the choice is in the address too. */
export function ActionsPage() {
  const { area, period } = useLocationState();
  const search = useSearch();
  const core = useQuery(coreQuery());
  const actions = useQuery(actionsQuery());
  const figures = useQuery(areaQuery(area));
  const model = useMemo(() => {
    if (!core.data || !actions.data || figures.isPending) return null;
    const choice = parseActionChoice(search);
    return computeActionsModel({
      core: core.data,
      view: actions.data,
      areaView: figures.data ?? null,
      area,
      period,
      choice,
    });
  }, [core.data, actions.data, figures.data, figures.isPending, area, period, search]);

  if (model !== null) {
    const notice = figures.error && (
      <TileError
        message="De cijfers kwamen niet aan. De acties kloppen; standen van indicatoren en rijkheid ontbreken."
        onRetry={() => void figures.refetch()}
      />
    );
    return <ActionsContent model={model} notice={notice} />;
  }
  const failed = [core, actions].find(({ error }) => error !== null);
  if (failed) return <PageFailure title="Actieagenda" error={failed.error} onRetry={() => void failed.refetch()} />;
  return <PageSkeleton what="de actieagenda" />;
}
