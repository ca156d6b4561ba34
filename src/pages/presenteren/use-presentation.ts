import { useCallback, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { hasReturnPlace } from '../../stores/return-place.ts';
import { useLocationState } from '../../stores/location-state.ts';
import { parsePlace, withPlace } from './present-address.ts';
import type { PresentCommand } from './present-keys.ts';
import { applyCommand, type PresentSize, type PresentState } from './present-state.ts';
import { useFullscreen } from './use-fullscreen.ts';
import { usePresentKeys } from './use-present-keys.ts';

interface Presenting {
  readonly state: PresentState;
  readonly run: (command: PresentCommand) => void;
}

interface Passing {
  readonly piece: number;
  readonly isBlack: boolean;
  readonly typed: string | null;
}

/** The place in the address, what passes in memory, and the keys that change both. */
export function usePresentation(size: PresentSize, back: string): Presenting {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const { href } = useLocationState();
  const [passing, setPassing] = useState<Passing>({ piece: 0, isBlack: false, typed: null });
  const place = parsePlace(search);
  const index = Math.min(place.index, Math.max(0, size.items - 1));
  const state = { ...passing, index, form: place.form };

  const leave = useCallback(() => {
    if (hasReturnPlace()) history.back();
    else navigate(href(back));
  }, [navigate, href, back]);
  const switchFull = useFullscreen(leave);
  const run = (command: PresentCommand) => {
    if (command.type === 'leave') leave();
    else if (command.type === 'full') switchFull();
    else {
      const next = applyCommand(state, command, size);
      setPassing({ piece: next.piece, isBlack: next.isBlack, typed: next.typed });
      const parameters = withPlace(search, next);
      if (parameters !== search) navigate(parameters === '' ? path : `${path}?${parameters}`, { replace: true });
    }
  };
  usePresentKeys(passing.typed, run);
  return { state, run };
}
