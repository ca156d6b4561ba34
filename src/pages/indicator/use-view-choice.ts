import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { parseViewChoice, type ViewChoice, withViewChoice } from './view-choice.ts';

export type ChooseView = (name: 'weergave' | 'maat', value: string) => void;

/** The view of the chart in the address, so that a link opens it; without a step back for each choice. */
export function useViewChoice(): { readonly view: ViewChoice; readonly chooseView: ChooseView } {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const { grain, measure } = parseViewChoice(search);
  // The same as long as these two are: another word in the address computes nothing anew.
  const view = useMemo(() => ({ grain, measure }), [grain, measure]);
  const chooseView: ChooseView = (name, value) => {
    // Not the search of the last drawing: two quick choices must not undo each other.
    const parameters = withViewChoice(window.location.search, name, value);
    navigate(parameters === '' ? path : `${path}?${parameters}`, { replace: true });
  };
  return { view, chooseView };
}
