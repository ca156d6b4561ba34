import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type AreaChoices, parseAreaChoices, withAreaChoice } from './area-choices.ts';

export type Choose = (name: 'programma' | 'vergelijk' | 'sorteer', value: string | null) => void;

/** The choices of the address, so that a link opens them; without a step back for each choice. */
export function useAreaChoices(): { readonly choices: AreaChoices; readonly choose: Choose } {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choices = useMemo(() => parseAreaChoices(search), [search]);
  const choose: Choose = (name, value) => {
    // Not the search of the last drawing: two quick choices must not undo each other.
    const parameters = withAreaChoice(window.location.search, name, value);
    navigate(parameters === '' ? path : `${path}?${parameters}`, { replace: true });
  };
  return { choices, choose };
}
