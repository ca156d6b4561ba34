import type { ReactNode } from 'react';

interface NamedSvgProps {
  /** What the drawing says; null where words beside it say the same, then a screen reader passes it by. */
  readonly name: string | null;
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A small drawing with a text alternative. */
export function NamedSvg({ name, children, ...svg }: NamedSvgProps) {
  return (
    <svg {...svg} role={name === null ? undefined : 'img'} aria-label={name ?? undefined} aria-hidden={name === null}>
      {children}
    </svg>
  );
}
