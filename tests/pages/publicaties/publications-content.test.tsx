import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PublicationsContent } from '../../../src/pages/publicaties/publications-content.tsx';

describe('PublicationsContent', () => {
  it('promises the figures of then only where nothing of them was hidden or withdrawn', () => {
    const page = renderToStaticMarkup(
      <QueryClientProvider client={new QueryClient()}>
        <PublicationsContent rows={[]} />
      </QueryClientProvider>,
    );
    expect(page).toContain('tenzij er later iets van is afgeschermd of ingetrokken');
    expect(page).not.toContain('niets verloren');
  });
});
