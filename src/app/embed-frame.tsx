import type { ReactNode } from 'react';

/** Around what stands in a page of someone else: no header, menu, area bar or footer, and no keys of our own. */
export function EmbedFrame({ children }: { readonly children: ReactNode }) {
  return <main id="inhoud">{children}</main>;
}
