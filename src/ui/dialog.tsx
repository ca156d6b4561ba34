import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './dialog.module.css';
import { Icon } from './icon.tsx';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Escape, the close button, a click beside it. */
  readonly onClose: () => void;
  /** Buttons at the end. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The dialog of the browser: it keeps the focus inside and gives it back where it was. */
export function Dialog({ title, open, onClose, footer, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (!open) {
      element.close();
      return;
    }
    element.showModal();
    // The browser goes to the first control, the close button; a dialog that asks for words names its field.
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [open]);

  // A click on the backdrop has the dialog itself as its target; its content fills it to the edge.
  useEffect(() => {
    const element = dialog.current;
    const closeBeside = (event: MouseEvent) => {
      if (event.target === element) onClose();
    };
    element?.addEventListener('click', closeBeside);
    return () => element?.removeEventListener('click', closeBeside);
  }, [onClose]);

  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <div className={classes.inside}>
          <div className={classes.head}>
            <h2 id={heading} className={classes.title}>
              {title}
            </h2>
            <button type="button" className={classes.close} aria-label="Sluiten" onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          {children}
          {footer !== undefined && <div className={classes.footer}>{footer}</div>}
        </div>
      )}
    </dialog>
  );
}
