import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import type { AppRoute, LoadPage } from './app-route.ts';
import { fulfilWish } from './early-wish.ts';

// Pages that are here already are drawn at once: hydration then finds what was prerendered.
const loaded = new Map<LoadPage, ComponentType>();
const lazily = new Map<LoadPage, ComponentType>();
// Until its data are here too, a held page is not drawn: its code alone would draw it without them.
const held = new Map<LoadPage, ComponentType>();

export async function loadPage(load: LoadPage): Promise<ComponentType> {
  const page = loaded.get(load) ?? (await load());
  loaded.set(load, page);
  return page;
}

/** Leaves the prerendered page as it is until `ready`: React keeps it and takes it over when the page can be drawn. */
export function holdPage(load: LoadPage, ready: Promise<unknown>): void {
  held.set(load, toLazy(load, ready));
  const release = () => held.delete(load);
  ready.then(release, release);
}

/** The page of a route; give it a key per route, as the choice between drawn at once and awaited is made once. */
export function PageOutlet({ route }: { readonly route: AppRoute }) {
  const [Page] = useState(() => held.get(route.load) ?? loaded.get(route.load) ?? findLazy(route.load));
  return (
    <Suspense
      fallback={
        <div className="page">
          <PageSkeleton what="de pagina" />
        </div>
      }
    >
      <Page />
      <ReadyMark />
    </Suspense>
  );
}

/** Says on #root that the page works, for browser tests and screenshots; then does what was asked of it before. */
function ReadyMark() {
  useEffect(() => {
    document.getElementById('root')?.setAttribute('data-ready', 'true');
    fulfilWish();
  }, []);
  return null;
}

function findLazy(load: LoadPage): ComponentType {
  const page = lazily.get(load) ?? toLazy(load);
  lazily.set(load, page);
  return page;
}

function toLazy(load: LoadPage, ready?: Promise<unknown>): ComponentType {
  return lazy(async () => {
    await ready;
    return { default: await loadPage(load) };
  });
}
