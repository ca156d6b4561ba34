import { useQuery } from '@tanstack/react-query';
import { fetchHost, type Host } from '../../api/delivery.ts';

export type HostState = { readonly kind: 'asking' } | { readonly kind: 'failed' } | Host;

/** What the site stands on, asked each time that the screen opens. */
export function useHost(): { readonly host: HostState; readonly refresh: () => Promise<unknown> } {
  const { data, error, refetch } = useQuery({
    queryKey: ['server'],
    queryFn: ({ signal }) => fetchHost(signal),
    staleTime: 0,
    gcTime: 0,
    retry: 1,
    retryDelay: 500,
  });
  return { host: data ?? { kind: error === null ? 'asking' : 'failed' }, refresh: refetch };
}
