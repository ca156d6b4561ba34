import type { ReactNode } from 'react';
import type { SpcKind } from '../domain/spc.ts';
import { NamedSvg } from './named-svg.tsx';
import classes from './signal-icon.module.css';
import { SignalGlyph } from './signal-glyph.tsx';
import { sideOfKind, toVariationLabel, type VariationSide } from './variation-label.ts';

interface VariationIconProps {
  /** null = too few points. */
  readonly kind: SpcKind | null;
  /** Which way the figures went; a neutral kind says so itself. */
  readonly side?: VariationSide | null;
  readonly size?: number;
  /** null where the same words stand beside the icon. */
  readonly label?: string | null;
}

/** Round, diamond or hexagon: does it change? */
export function VariationIcon({ kind, side, size = 28, label }: VariationIconProps) {
  const shownSide = side ?? sideOfKind(kind);
  const name = label === undefined ? toVariationLabel(kind, shownSide) : label;
  return (
    <NamedSvg name={name} className={classes.icon} width={size} height={size} viewBox="0 0 40 40">
      {drawing(kind, shownSide)}
    </NamedSvg>
  );
}

function drawing(kind: SpcKind | null, side: VariationSide | null): ReactNode {
  switch (kind) {
    case null:
      return (
        <g className={classes.absent}>
          <circle cx="20" cy="20" r="17.5" fill="none" stroke="currentColor" strokeWidth="2.5" strokeDasharray="5 4" />
          <path d="M13 20h.01M20 20h.01M27 20h.01" stroke="currentColor" strokeWidth="4.4" strokeLinecap="round" />
        </g>
      );
    case 'common':
      return (
        <g className={classes.common} fill="none" stroke="currentColor" strokeLinecap="round">
          <circle cx="20" cy="20" r="17.5" strokeWidth="3" />
          <path d="M8.5 21.5c3-8 6-8 8.5-1.5s5.5 6.5 7.5 0 4.5-6 7-1" strokeWidth="3.2" />
        </g>
      );
    case 'concern':
      return (
        <>
          <rect x="6" y="6" width="28" height="28" rx="3.5" transform="rotate(45 20 20)" className={classes.concern} />
          <g className={classes.inside} transform="translate(4 4) scale(0.8)">
            <Inside side={side} />
          </g>
        </>
      );
    case 'improvement':
      return (
        <>
          <circle cx="20" cy="20" r="19" className={classes.improvement} />
          <g className={classes.inside} transform="translate(1.2 1.2) scale(0.94)">
            <Inside side={side} />
          </g>
        </>
      );
    case 'neutral-high':
    case 'neutral-low':
      return (
        <>
          <path
            d="M11 3.5h18a2 2 0 0 1 1.7 1l8 14.5a2 2 0 0 1 0 2l-8 14.5a2 2 0 0 1-1.7 1H11a2 2 0 0 1-1.7-1l-8-14.5a2 2 0 0 1 0-2l8-14.5a2 2 0 0 1 1.7-1z"
            className={classes.neutral}
          />
          <g className={classes.inside} transform="translate(3 3) scale(0.85)">
            <Inside side={side} />
          </g>
        </>
      );
  }
}

function Inside({ side }: { readonly side: VariationSide | null }) {
  return side === null ? <circle cx="20" cy="20" r="4.5" fill="currentColor" /> : <SignalGlyph side={side} />;
}
