import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Button } from './button.tsx';
import classes from './disclosure.module.css';
import type { IconName } from './icon-paths.ts';

interface DisclosureProps {
  readonly label: ReactNode;
  readonly icon?: IconName;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/**
 * A button with a small panel under it. Tab walks into the panel and on; Escape or a choice closes it and goes back to the
 * button; a press or a step elsewhere closes it.
 */
export function Disclosure({ label, icon, busy = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const closeBeside = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', closeBeside);
    return () => document.removeEventListener('pointerdown', closeBeside);
  }, [open]);

  function closeByKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    button.current?.focus();
    setOpen(false);
  }

  /** A choice that led the focus elsewhere keeps it there. */
  function closeByChoice({ target, currentTarget }: MouseEvent) {
    if (!(target instanceof Element) || target.closest('button') === null) return;
    if (currentTarget.contains(document.activeElement)) button.current?.focus();
    setOpen(false);
  }

  function closeBehind({ relatedTarget, currentTarget }: FocusEvent) {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the button and the panel inside
    <div ref={root} className={classes.disclosure} onKeyDown={closeByKey} onBlur={closeBehind}>
      <Button
        ref={button}
        compact
        icon={icon}
        iconAfter="chevron-down"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-busy={busy || undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the buttons inside are what one presses
        <div id={id} className={classes.panel} onClick={closeByChoice}>
          {children}
        </div>
      )}
    </div>
  );
}
