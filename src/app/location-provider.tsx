import { type ReactNode, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { LocationStateContext } from '../stores/location-state.ts';
import { LocationContext } from '../ui/location-context.ts';
import { buildAreaHref, buildHref, buildPeriodHref, readPlace } from './build-href.ts';
import { findRoute, pathAreaOf } from './find-route.ts';
import type { DefaultLocation } from './resolve-location.ts';

interface LocationProviderProps extends DefaultLocation {
  readonly defaults: DefaultLocation;
  readonly children: ReactNode;
}

/** Gives every screen and link its area and period. */
export function LocationProvider({ area, period, defaults, children }: LocationProviderProps) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const state = useMemo(() => {
    const place = { area: area.id, period };
    const standard = { area: defaults.area.id, period: defaults.period };
    const address = search ? `${path}?${search}` : path;
    return {
      area: area.id,
      period,
      setArea: (id: string) => navigate(buildAreaHref(address, id, place, standard)),
      setPeriod: (next: string) => navigate(buildPeriodHref(address, next, place, standard)),
      href: (to: string) => buildHref(to, place, standard),
      follow: (to: string) => {
        const { pathname, search: asked } = location;
        if (pathname + asked === address) return buildHref(to, place, standard);
        const found = findRoute(pathname);
        return buildHref(to, readPlace(found && pathAreaOf(found), asked, standard), standard);
      },
    };
  }, [path, search, area, period, defaults, navigate]);
  return (
    <LocationStateContext value={state}>
      <LocationContext value={state}>{children}</LocationContext>
    </LocationStateContext>
  );
}
