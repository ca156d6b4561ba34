import { useEffect } from 'react';

/** "Overzicht, Oost-Utrecht" -> the tab says "Overzicht, Oost-Utrecht - Rijker Verantwoorden". The app does this for every screen of its table. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - Rijker Verantwoorden`;
  }, [title]);
}
