import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useId } from 'react';
import { toClassName } from '../ui/to-class-name.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import classes from './chart-surface.module.css';
import sizes from './drawn-size.module.css';

interface ChartSurfaceProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly kind: 'grafiek' | 'kaart';
  /** Name and conclusion. */
  readonly label: string;
  /** Which keys do what. */
  readonly keys: string;
  /** What the last key came to; said once. */
  readonly announcement: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
  /** null where the pointer is not followed. */
  readonly pointer: {
    readonly onMove: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onLeave: () => void;
  } | null;
  readonly children: ReactNode;
}

/**
 * The one Tab stop of a drawing, with the role application: a screen reader in reading mode keeps the arrow keys for
 * itself on an img or a group, and a slider would speak its value beside our announcement. What the svg inside shows is
 * said by the name, the readout and the table, so the svg itself is hidden from the tree.
 */
export function ChartSurface(props: ChartSurfaceProps) {
  const { ref, kind, label, keys, announcement, onKeyDown, onBlur, pointer, children } = props;
  const id = useId();
  return (
    <>
      <div className={sizes.container}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application handles keys itself */}
        <div
          ref={ref}
          className={toClassName(classes.surface, pointer !== null && classes.followed)}
          role="application"
          aria-roledescription={kind}
          aria-label={label}
          aria-describedby={id}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one Tab stop of the drawing (WCAG 2.1.1)
          tabIndex={0}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          onPointerMove={pointer?.onMove}
          onPointerDown={pointer?.onMove}
          onPointerLeave={pointer?.onLeave}
        >
          {children}
        </div>
      </div>
      <VisuallyHidden>
        <span id={id}>{keys}</span>
        <span role="status" aria-live="polite">
          {announcement}
        </span>
      </VisuallyHidden>
    </>
  );
}
