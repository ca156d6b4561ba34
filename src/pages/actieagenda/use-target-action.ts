import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import { toActionsPath } from './action-choice.ts';
import type { ActionsModel } from './actions-model.ts';

/** The id behind # in the address: '' at first, as a prerendered page knows none. Brings its row into view. */
export function useTargetAction({ choice }: ActionsModel): string {
  const target = useLocationProperty(
    () => location.hash.slice(1),
    () => '',
  );
  // Another layout or filter puts the row in another place, or shows it at last.
  const shown = toActionsPath(choice, target);
  useEffect(() => {
    if (target !== '') document.getElementById(target)?.scrollIntoView({ block: 'center' });
  }, [target, shown]);
  return target;
}
