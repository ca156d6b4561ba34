import { useEffect } from 'react';
import { Route } from 'wouter';
import type { CoreView } from '../package/views/core-view.ts';
import { computeScreen } from './compute-screen.ts';
import type { FoundRoute } from './find-route.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { composeTitle } from './page-names.ts';
import { PageOutlet } from './page-outlet.tsx';
import type { ResolvedLocation } from './resolve-location.ts';

interface ScreenProps {
  readonly core: CoreView;
  readonly path: string;
  readonly found: FoundRoute | null;
  readonly resolved: ResolvedLocation;
}

/** The page of the address, or a page that says what the address names that we have not. */
export function Screen({ core, path, found, resolved }: ScreenProps) {
  const screen = computeScreen(core, path, found, resolved);
  const title = composeTitle(screen.title, screen.area);
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (screen.kind === 'unknown') return <NotFoundPage {...screen} />;
  return (
    <PageBoundary key={path}>
      <Route path={screen.route.pattern}>
        <PageOutlet key={screen.route.pattern} route={screen.route} />
      </Route>
    </PageBoundary>
  );
}
