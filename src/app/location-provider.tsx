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
    const place = { area: area.id, period, publication: new URLSearchParams(search).get('publicatie') };
    const standard = { area: defaults.area.id, period: defaults.period };
    const shown = search ? `${path}?${search}` : path;
    // The screen of the last press may still be drawn: the next press goes on from the address, not from what is shown.
    const now = () => {
      const { pathname, search: asked } = location;
      if (pathname + asked === shown) return { address: shown, place };
      const found = findRoute(pathname);
      return { address: pathname + asked, place: readPlace(found && pathAreaOf(found), asked, standard) };
    };
    return {
      area: area.id,
      period,
      setArea: (id: string) => {
        const { address, place: at } = now();
        navigate(buildAreaHref(address, id, at, standard));
      },
      setPeriod: (next: string) => {
        const { address, place: at } = now();
        navigate(buildPeriodHref(address, next, at, standard));
      },
      href: (to: string) => buildHref(to, place, standard),
      follow: (to: string) => buildHref(to, now().place, standard),
    };
  }, [path, search, area, period, defaults, navigate]);
  return (
    <LocationStateContext value={state}>
      <LocationContext value={state}>{children}</LocationContext>
    </LocationStateContext>
  );
}
