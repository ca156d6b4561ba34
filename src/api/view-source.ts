import { type ActionsView, decodeActionsView } from '../package/views/actions-view.ts';
import { type AreaView, decodeAreaView } from '../package/views/area-view.ts';
import { type CoreView, decodeCoreView } from '../package/views/core-view.ts';
import { decodeIndicatorView, type IndicatorView } from '../package/views/indicator-view.ts';
import { decodeStoryView, type StoryView } from '../package/views/story-view.ts';
import { decodeThemeView, type ThemeView } from '../package/views/theme-view.ts';
import { decodeTrendsView, type TrendsView } from '../package/views/trends-view.ts';

/** Where a view stands under /afgeleid/ and how it is read: the same for the browser and for prerendering. */
export interface ViewSource<T> {
  readonly path: string;
  readonly decode: (json: unknown) => T;
}

export const coreSource: ViewSource<CoreView> = { path: 'kern.json', decode: decodeCoreView };
export const actionsSource: ViewSource<ActionsView> = { path: 'acties.json', decode: decodeActionsView };
export const trendsSource: ViewSource<TrendsView> = { path: 'trends.json', decode: decodeTrendsView };

export function areaSource(id: string): ViewSource<AreaView> {
  return { path: `gebied/${id}.json`, decode: decodeAreaView };
}

export function indicatorSource(id: string): ViewSource<IndicatorView> {
  return { path: `indicator/${id}.json`, decode: decodeIndicatorView };
}

export function themeSource(id: string): ViewSource<ThemeView> {
  return { path: `thema/${id}.json`, decode: decodeThemeView };
}

export function storySource(id: string): ViewSource<StoryView> {
  return { path: `verhaal/${id}.json`, decode: decodeStoryView };
}

/** ("gebied/utrecht.json", "x1") -> "/afgeleid/gebied/utrecht.json?pakket=x1": the view of one package; null = of whatever is there. */
export function toAddress({ path }: { readonly path: string }, packageId: string | null): string {
  const address = `/afgeleid/${path.split('/').map(encodeURIComponent).join('/')}`;
  return packageId === null ? address : `${address}?pakket=${encodeURIComponent(packageId)}`;
}
