import type { ComponentType } from 'react';
import type { ViewSource } from '../api/view-source.ts';
import type { CoreView } from '../package/views/core-view.ts';

export type LoadPage = () => Promise<ComponentType>;

/** What a screen is called, in the tab and in search results. */
export interface PageName {
  readonly title: string;
  readonly description: string;
}

export interface UnknownName {
  /** "Dit thema kennen we niet" */
  readonly title: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly href: string;
  readonly name: string;
}

/** One screen: its address, its code, what it needs, and what it is called. id is the variable part of the address. */
export interface AppRoute {
  /** As wouter writes it: "/thema/:id". */
  readonly pattern: string;
  /** Source file of the page, so that a prerendered page can name its chunk. */
  readonly module: string;
  readonly load: LoadPage;
  /** null = the package has nothing of that name. */
  readonly name: (core: CoreView, id: string) => PageName | null;
  /** Views beside the core view, for the area that the screen stands at. */
  readonly sources: (core: CoreView, id: string, area: string) => readonly ViewSource<unknown>[];
  /** Every id with a screen; [''] for an address without a variable part. */
  readonly ids: (core: CoreView) => readonly string[];
  /** Said instead of the screen when name gives null. */
  readonly unknown?: (core: CoreView) => UnknownName;
}
