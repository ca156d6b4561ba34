import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { coreQuery } from '../api/queries.ts';
import type { CoreView } from '../package/views/core-view.ts';
import { PageFailure } from '../ui/page-failure.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { EmbedFrame } from './embed-frame.tsx';
import { ErrorPage } from './error-page.tsx';
import { findRoute, pathAreaOf } from './find-route.ts';
import { isEmbedded } from './is-embedded.ts';
import { Layout } from './layout.tsx';
import { LocationProvider } from './location-provider.tsx';
import { PlainFrame } from './plain-frame.tsx';
import { computeDefaultLocation, resolveLocation } from './resolve-location.ts';
import { Screen } from './screen.tsx';

export function App() {
  const { data: core, error, refetch } = useQuery(coreQuery());
  const [path] = useLocation();
  if (core) return <LoadedApp core={core} />;
  const Frame = isEmbedded(path) ? EmbedFrame : PlainFrame;
  return (
    <Frame>
      <div className="page">
        {error ? (
          <PageFailure title="De gegevens kwamen niet aan" error={error} onRetry={() => void refetch()} />
        ) : (
          <PageSkeleton what="de gegevens" />
        )}
      </div>
    </Frame>
  );
}

function LoadedApp({ core }: { readonly core: CoreView }) {
  const [path] = useLocation();
  const search = useSearch();
  const found = findRoute(path);
  const defaults = computeDefaultLocation(core);
  if (!defaults) {
    return (
      <PlainFrame>
        <ErrorPage
          title="Er zijn geen gebieden"
          error={new Error('Het gegevenspakket heeft geen gebied zonder ouder.')}
        />
      </PlainFrame>
    );
  }
  const resolved = resolveLocation(core, found && pathAreaOf(found), search);
  const place = resolved.kind === 'known' ? resolved : { ...defaults, defaults };
  const screen = <Screen core={core} path={path} found={found} resolved={resolved} />;
  return (
    <LocationProvider area={place.area} period={place.period} defaults={place.defaults}>
      {isEmbedded(path) ? (
        <EmbedFrame>{screen}</EmbedFrame>
      ) : (
        <Layout core={core} area={place.area} period={place.period} role={found?.route.role ?? null}>
          {screen}
        </Layout>
      )}
    </LocationProvider>
  );
}
