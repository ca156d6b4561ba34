import { useLocation, useSearch } from 'wouter';
import { parseExploreChoice, readExploreChoice, toggleDistrict, withExploreChoice } from './explore-choice.ts';

/** Which districts the explored chart shows, in the address, so that a link opens it; without a step back for each choice. */
export function useExploreChoice(districts: readonly string[]) {
  const [path, navigate] = useLocation();
  const asked = parseExploreChoice(useSearch());
  const go = (shown: ReadonlySet<string> | null) => {
    const parameters = withExploreChoice(window.location.search, shown, districts);
    navigate(parameters === '' ? path : `${path}?${parameters}`, { replace: true });
  };
  return {
    asked,
    open: () => go(new Set(districts)),
    close: () => go(null),
    toggle: (id: string) => {
      // Not the choice of the last drawing: two quick presses must not undo each other.
      const now = parseExploreChoice(window.location.search) ?? 'alle';
      go(toggleDistrict(readExploreChoice(now, districts).shown, id));
    },
  };
}
