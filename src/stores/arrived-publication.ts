import { create } from 'zustand';

interface ArrivedPublication {
  /** Number of the publication that came in while the page was open; null = none, or it has been read. */
  readonly number: number | null;
  readonly arrive: (number: number) => void;
  readonly dismiss: () => void;
}

export const useArrivedPublication = create<ArrivedPublication>((set) => ({
  number: null,
  arrive: (number) => set({ number }),
  dismiss: () => set({ number: null }),
}));
