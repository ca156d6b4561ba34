import type { ComponentType } from 'react';
import type { ViewSource } from '../api/view-source.ts';
import type { CoreView } from '../package/views/core-view.ts';

export type LoadPage = () => Promise<ComponentType>;

/** One screen: its address, its code, what it needs, and what it is called. id is the variable part of the address. */
export interface AppRoute {
  /** As wouter writes it: "/thema/:id". */
  readonly pattern: string;
  readonly load: LoadPage;
  /** A screen that can be presented, or the one that presents it; absent for any other. */
  readonly role?: 'presentable' | 'presentation';
  /** What the tab is called; null = the package has nothing of that name. */
  readonly title: (core: CoreView, id: string) => string | null;
  /** Views beside the core view, for the area that the screen stands at. */
  readonly sources: (core: CoreView, id: string, area: string) => readonly ViewSource<unknown>[];
  /** Every id with a screen; [''] for an address without a variable part. */
  readonly ids: (core: CoreView) => readonly string[];
}
