import { lazy, Suspense, useEffect, useState } from 'react';
import type { CoreView } from '../package/views/core-view.ts';
import { useKeySettings } from '../stores/key-settings.ts';
import { FIELDS, isInside } from '../ui/is-inside.ts';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }));

interface SearchHostProps {
  readonly core: CoreView;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Opens search with "/" unless keys of one character are switched off, and loads it when it is first opened. */
export function SearchHost({ core, open, onOpenChange }: SearchHostProps) {
  const [wasOpened, setWasOpened] = useState(false);
  if (open && !wasOpened) setWasOpened(true);
  const { lettersOff, restore } = useKeySettings();
  useEffect(restore, [restore]);
  useEffect(() => {
    if (lettersOff) return;
    const openByKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isInside(event.target, FIELDS)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onOpenChange(true);
    };
    document.addEventListener('keydown', openByKey);
    return () => document.removeEventListener('keydown', openByKey);
  }, [onOpenChange, lettersOff]);
  if (!wasOpened) return null;
  return (
    <Suspense fallback={null}>
      <SearchDialog core={core} open={open} onClose={() => onOpenChange(false)} />
    </Suspense>
  );
}
