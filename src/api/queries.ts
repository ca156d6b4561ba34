import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';
import { shownPackage } from './shown-package.ts';
import {
  actionsSource,
  areaSource,
  coreSource,
  indicatorSource,
  storySource,
  themeSource,
  toAddress,
  trendsSource,
  type ViewSource,
} from './view-source.ts';

/** A view of the package that is shown; showPackage puts another in its place. */
export function viewQuery<T>(source: ViewSource<T>) {
  return queryOptions({
    queryKey: ['afgeleid', source.path],
    meta: { source },
    queryFn: ({ signal }) => fetchJson(toAddress(source, shownPackage()), source.decode, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: 500,
  });
}

export const coreQuery = () => viewQuery(coreSource);
export const areaQuery = (id: string) => viewQuery(areaSource(id));
export const indicatorQuery = (id: string) => viewQuery(indicatorSource(id));
export const themeQuery = (id: string) => viewQuery(themeSource(id));
export const actionsQuery = () => viewQuery(actionsSource);
export const trendsQuery = () => viewQuery(trendsSource);
export const storyQuery = (id: string) => viewQuery(storySource(id));
