/** The screen that is presented: what stands in ?van=. */
export type PresentedScreen =
  | { readonly type: 'overview' | 'area' }
  | { readonly type: 'theme' | 'indicator'; readonly id: string };

/** "/thema/vis" -> the theme vis; anything that cannot be presented -> the overview. */
export function parsePresented(address: string | null): PresentedScreen {
  const [, kind, id = ''] = /^\/(thema|indicator|gebied)\/([a-z0-9-]+)$/.exec(address ?? '') ?? [];
  if (kind === 'thema') return { type: 'theme', id };
  if (kind === 'indicator') return { type: 'indicator', id };
  return { type: kind === 'gebied' ? 'area' : 'overview' };
}

/** The address of that screen: where Escape goes back to. */
export function toPresentedAddress(screen: PresentedScreen, area: string): string {
  switch (screen.type) {
    case 'overview':
      return '/';
    case 'area':
      return `/gebied/${area}`;
    case 'theme':
      return `/thema/${screen.id}`;
    case 'indicator':
      return `/indicator/${screen.id}`;
  }
}
