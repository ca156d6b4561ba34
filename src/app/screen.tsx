import { lazy, Suspense } from 'react';
import { Route } from 'wouter';
import type { CoreView } from '../package/views/core-view.ts';
import { usePageTitle } from '../stores/use-page-title.ts';
import { composeTitle } from './compose-title.ts';
import { computeScreen, type KnownScreen } from './compute-screen.ts';
import type { FoundRoute } from './find-route.ts';
import { isEmbedded } from './is-embedded.ts';
import { PageBoundary } from './page-boundary.tsx';
import { PageOutlet } from './page-outlet.tsx';
import type { ResolvedLocation } from './resolve-location.ts';

const EmbedUnknown = lazy(async () => ({ default: (await import('./embed-unknown.tsx')).EmbedUnknown }));
const UnknownPage = lazy(async () => ({ default: (await import('./unknown-page.tsx')).UnknownPage }));

interface ScreenProps {
  readonly core: CoreView;
  readonly path: string;
  readonly found: FoundRoute | null;
  readonly resolved: ResolvedLocation;
}

/** The page of the address, or a page that says what the address names that we have not. */
export function Screen({ core, path, found, resolved }: ScreenProps) {
  const screen = computeScreen(core, path, found, resolved);
  return (
    <PageBoundary key={path}>
      {screen.kind === 'known' ? (
        <KnownPage {...screen} />
      ) : (
        <Suspense fallback={null}>
          {isEmbedded(path) ? <EmbedUnknown /> : <UnknownPage core={core} screen={screen} />}
        </Suspense>
      )}
    </PageBoundary>
  );
}

function KnownPage({ title, area, route }: KnownScreen) {
  usePageTitle(composeTitle(title, area));
  return (
    <Route path={route.pattern}>
      <PageOutlet key={route.pattern} route={route} />
    </Route>
  );
}
