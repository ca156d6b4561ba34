import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { Router } from 'wouter';
import { DeferredLocation } from './deferred-location.tsx';

interface ProvidersProps {
  readonly client: QueryClient;
  /** The address when there is no browser to ask. */
  readonly serverPath?: string;
  readonly children: ReactNode;
}

export function Providers({ client, serverPath, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={client}>
      <Router {...(serverPath === undefined ? {} : { ssrPath: serverPath, ssrSearch: '' })}>
        <DeferredLocation>
          {/* Nothing waits here: React takes over a page in pieces where it meets a boundary, and in one long task where not. */}
          <Suspense fallback={null}>{children}</Suspense>
        </DeferredLocation>
      </Router>
    </QueryClientProvider>
  );
}

export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });
}
