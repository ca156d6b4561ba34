import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

/** Brings the trend behind # in the address into view; path changes when a filter changes what stands there. */
export function useTargetTrend(path: string): string {
  const target = useLocationProperty(
    () => location.hash.slice(1),
    () => '',
  );
  useEffect(() => {
    if (target !== '' && path !== '') document.getElementById(target)?.scrollIntoView({ block: 'center' });
  }, [target, path]);
  return target;
}
