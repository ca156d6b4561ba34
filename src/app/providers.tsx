import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Router } from 'wouter';

interface ProvidersProps {
  readonly client: QueryClient;
  /** The address when there is no browser to ask. */
  readonly serverPath?: string;
  readonly children: ReactNode;
}

export function Providers({ client, serverPath, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={client}>
      <Router {...(serverPath === undefined ? {} : { ssrPath: serverPath, ssrSearch: '' })}>{children}</Router>
    </QueryClientProvider>
  );
}

export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });
}
