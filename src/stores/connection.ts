import { create } from 'zustand';
import { type HeardPublication, readHeard, storeHeard } from './heard-publication.ts';

interface Connection {
  readonly isOffline: boolean;
  /** The last one, also of an earlier visit; null = none, or the browser keeps nothing. */
  readonly heard: HeardPublication | null;
  readonly lose: () => void;
  readonly regain: () => void;
  /** The server says what is newest; null = it did not say of when that is. */
  readonly hear: (served: { readonly package: string; readonly at: string | null }) => void;
}

export const useConnection = create<Connection>((set) => ({
  isOffline: false,
  heard: null,
  lose: () => set({ isOffline: true, heard: readHeard() }),
  regain: () => set({ isOffline: false }),
  hear: ({ package: id, at }) => {
    if (at !== null) storeHeard({ package: id, at });
    set({ isOffline: false });
  },
}));
