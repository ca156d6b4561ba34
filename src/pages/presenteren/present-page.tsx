import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { areaQuery, coreQuery, indicatorQuery, themeQuery } from '../../api/queries.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { PageFailure } from '../../ui/page-failure.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import { parsePlace } from './present-address.ts';
import { computeItems } from './presentation-items.ts';
import { parsePresented, toPresentedAddress } from './presented-screen.ts';
import { Stage } from './stage.tsx';

/** The screen of ?van= on a big screen, one indicator at a time. */
export function PresentPage() {
  const { area, period } = useLocationState();
  const search = useSearch();
  const van = new URLSearchParams(search).get('van');
  const screen = useMemo(() => parsePresented(van), [van]);
  const core = useQuery(coreQuery());
  const areas = useQuery(areaQuery(area));
  // An unknown one is asked of nobody: it has no items.
  const isKnown = core.data?.indicators.some(({ id }) => screen.type === 'indicator' && id === screen.id) ?? false;
  const indicators = useQuery({
    ...indicatorQuery(screen.type === 'indicator' ? screen.id : ''),
    enabled: isKnown,
  });
  const figures = isKnown ? indicators : areas;
  const items = useMemo(() => {
    if (!core.data || !figures.data) return null;
    const views = { core: core.data, areaView: areas.data ?? null, indicatorView: indicators.data ?? null };
    return computeItems({ ...views, screen, area, period });
  }, [core.data, figures.data, areas.data, indicators.data, screen, area, period]);
  const { index } = parsePlace(search);
  const near = [index, index + 1].flatMap((place) => items?.[Math.min(place, items.length - 1)] ?? []);
  const themes = useQueries({ queries: near.map(({ indicator }) => themeQuery(indicator.programme)) });
  const back = toPresentedAddress(screen, area);

  const failed = [core, figures].find(({ error }) => error !== null);
  if (failed) {
    return (
      <div className="page">
        <PageFailure title="Vergadermodus" error={failed.error} onRetry={() => void failed.refetch()} />
        <p>
          <AppLink to={back}>Terug naar waar u was</AppLink>
        </p>
      </div>
    );
  }
  if (!core.data || items === null) {
    return (
      <div className="page">
        <PageSkeleton what="de vergadermodus" />
      </div>
    );
  }
  if (items.length === 0) {
    return (
      <div className="page">
        <h1>Hier is niets om te bespreken</h1>
        <p>
          Dit gebied of dit thema heeft geen cijfers. <AppLink to={back}>Terug naar waar u was</AppLink>
        </p>
      </div>
    );
  }
  return (
    <Stage
      core={core.data}
      areaView={areas.data ?? null}
      themeView={themes[0]?.data ?? null}
      textsMissing={themes[0]?.isError === true}
      items={items}
      back={back}
    />
  );
}
