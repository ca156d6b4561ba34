import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

/** The id behind # in the address: '' at first, as a prerendered page knows none. Brings its row into view. */
export function useTargetAction(layout: string): string {
  const target = useLocationProperty(
    () => location.hash.slice(1),
    () => '',
  );
  useEffect(() => {
    if (target !== '') document.getElementById(target)?.scrollIntoView({ block: 'center' });
  }, [target, layout]);
  return target;
}
