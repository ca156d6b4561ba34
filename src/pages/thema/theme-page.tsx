import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'wouter';
import { areaQuery, coreQuery, themeQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { TileError } from '../../ui/tile-error.tsx';
import { ThemeContent } from './theme-content.tsx';
import { computeThemeModel } from './theme-model.ts';
import { ThemeSkeleton } from './theme-skeleton.tsx';

/** One programme or project in five forms, for the area and period of the address. */
export function ThemePage() {
  const { id } = useParams<{ id: string }>();
  const { area, period } = useLocationState();
  const core = useQuery(coreQuery());
  const figures = useQuery(areaQuery(area));
  const texts = useQuery(themeQuery(id));
  const failed = [core, figures, texts].find(({ error }) => error !== null);
  const settled = !figures.isPending && !texts.isPending;
  const model = useMemo(() => {
    if (!core.data || !settled || (!figures.data && !texts.data)) return null;
    const views = { core: core.data, areaView: figures.data ?? null, themeView: texts.data ?? null };
    return computeThemeModel({ ...views, programme: id, area, period });
  }, [core.data, figures.data, texts.data, settled, id, area, period]);

  const retry = () => void failed?.refetch();
  if (model === null) {
    return (
      <div className="page page-wide">
        {failed ? <PageFailure title="Thema" error={failed.error} onRetry={retry} /> : <ThemeSkeleton />}
      </div>
    );
  }
  return (
    <ThemeContent
      key={id}
      model={model}
      notice={
        failed && <TileError message="Een deel van dit thema kwam niet aan. Wat er staat, klopt." onRetry={retry} />
      }
    />
  );
}
