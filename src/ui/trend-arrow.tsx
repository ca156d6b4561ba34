import type { ReactNode } from 'react';
import type { SpcKind } from '../domain/spc.ts';
import { toClassName } from './to-class-name.ts';
import classes from './trend-arrow.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface TrendArrowProps {
  /** Which way the figure went; null = no arrow, only the words. */
  readonly direction: 'up' | 'down' | null;
  /** The judgement of the signal, never of the direction. */
  readonly kind: SpcKind | null;
  /** "97%", "0,4 pp" */
  readonly children?: ReactNode;
}

const COLOURS = {
  concern: classes.concern,
  improvement: classes.improvement,
  common: classes.plain,
  'neutral-high': classes.neutral,
  'neutral-low': classes.neutral,
} as const;

/** A triangle and how much; only a signal gives it a colour. */
export function TrendArrow({ direction, kind, children }: TrendArrowProps) {
  return (
    <span className={toClassName(classes.trend, kind === null ? classes.plain : COLOURS[kind])}>
      {direction !== null && (
        <>
          <svg className={classes.arrow} width="10" height="9" viewBox="0 0 10 9" aria-hidden="true">
            <path d={direction === 'up' ? 'M5 0l5 9H0z' : 'M5 9l5-9H0z'} />
          </svg>
          <VisuallyHidden>{direction === 'up' ? 'hoger ' : 'lager '}</VisuallyHidden>
        </>
      )}
      {children}
    </span>
  );
}
