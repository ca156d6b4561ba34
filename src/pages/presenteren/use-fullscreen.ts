import { useCallback, useEffect, useRef } from 'react';

/**
 * Gives the switch between the whole screen and the window. Escape in a whole screen is taken by the browser: that it
 * ended without our switch means that the person wants to leave.
 */
export function useFullscreen(onEscape: () => void): () => void {
  const isOurs = useRef(false);
  useEffect(() => {
    const change = () => {
      if (document.fullscreenElement === null && !isOurs.current) onEscape();
      isOurs.current = false;
    };
    document.addEventListener('fullscreenchange', change);
    return () => document.removeEventListener('fullscreenchange', change);
  }, [onEscape]);
  useEffect(() => {
    return () => {
      // A browser that has no whole screen, or lost it already, has nothing to leave.
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  return useCallback(() => {
    isOurs.current = true;
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    done.catch(() => {
      // The browser refuses: presenting goes on in the window.
      isOurs.current = false;
    });
  }, []);
}
