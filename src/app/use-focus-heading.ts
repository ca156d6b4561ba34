import { useEffect, useRef } from 'react';
import { takeReturnPlace } from '../stores/return-place.ts';

/**
 * After walking to another screen the focus goes to its h1, so that a screen reader says where one is. Waits for a page
 * that is still loading. Not at the first page: there the browser itself begins at the top.
 */
export function useFocusHeading(path: string): void {
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    if (!location.hash) window.scrollTo(0, takeReturnPlace(path) ?? 0);
    const main = document.getElementById('inhoud');
    if (!main || focusHeading(main)) return;
    const observer = new MutationObserver(() => {
      if (focusHeading(main)) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path]);
}

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
