import { type MouseEvent, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useKeySettings } from '../stores/key-settings.ts';
import { useLocationState } from '../stores/location-state.ts';
import { rememberPlace } from '../stores/return-place.ts';
import { AppLink } from '../ui/app-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { FIELDS, isInside } from '../ui/is-inside.ts';
import classes from './present-link.module.css';

/** Shows the screen in a meeting: by this link, or by P. */
export function PresentLink({ path }: { readonly path: string }) {
  const [, navigate] = useLocation();
  const { href } = useLocationState();
  const lettersOff = useKeySettings((state) => state.lettersOff);
  const to = `/presenteren?van=${path}`;
  useEffect(() => {
    if (lettersOff) return;
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isInside(event.target, FIELDS)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      prepare(path);
      navigate(href(to));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [lettersOff, path, to, href, navigate]);
  return (
    <AppLink
      to={to}
      className={classes.link}
      aria-keyshortcuts="P"
      onClick={(event) => isPlain(event) && prepare(path)}
    >
      <Icon name="screen" />
      <span className={classes.label}>Vergadermodus</span>
    </AppLink>
  );
}

/** A press that opens another tab leaves this screen as it is. */
function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(altKey || ctrlKey || metaKey || shiftKey);
}

/** Remembers where one was; the whole screen must be asked for in the press itself. */
function prepare(path: string): void {
  rememberPlace({ path, scrolled: window.scrollY });
  // Where the browser refuses, presenting goes on in the window; F asks again.
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}
