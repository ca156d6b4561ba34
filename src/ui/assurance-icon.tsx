import type { ReactNode } from 'react';
import type { SpcAssurance } from '../domain/spc.ts';
import { NamedSvg } from './named-svg.tsx';
import classes from './signal-icon.module.css';

interface AssuranceIconProps {
  /** reached = one single figure that meets its target: too little for an icon, so a word. null = nothing to say. */
  readonly assurance: SpcAssurance | 'reached' | null;
  readonly size?: number;
  /** null where the same words stand beside the icon; other words where null means more than "no target". */
  readonly label?: string | null;
}

const LABELS = {
  pass: 'Doel: structureel gehaald',
  fail: 'Doel: zonder verandering niet haalbaar',
  'hit-or-miss': 'Doel: soms wel, soms niet',
  none: 'Geen doel afgesproken',
} as const;

/** Square: do we reach the target? */
export function AssuranceIcon({ assurance, size = 28, label }: AssuranceIconProps) {
  if (assurance === 'reached') return <span className={classes.word}>gehaald</span>;
  const name = label === undefined ? LABELS[assurance ?? 'none'] : label;
  return (
    <NamedSvg name={name} className={classes.icon} width={size} height={size} viewBox="0 0 40 40">
      {drawing(assurance)}
    </NamedSvg>
  );
}

function drawing(assurance: SpcAssurance | null): ReactNode {
  switch (assurance) {
    case 'pass':
      return (
        <>
          <rect x="2" y="2" width="36" height="36" rx="5" className={classes.improvement} />
          <g className={classes.inside} fill="none" stroke="currentColor">
            <path d="M7.5 31h25" strokeWidth="2.6" strokeDasharray="4.6 3.2" />
            <path d="m11 16.5 6.5 7 12-14" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
          </g>
        </>
      );
    case 'fail':
      return (
        <>
          <rect x="2" y="2" width="36" height="36" rx="5" className={classes.concern} />
          <g className={classes.inside} fill="none" stroke="currentColor">
            <path d="M7.5 9h25" strokeWidth="2.6" strokeDasharray="4.6 3.2" />
            <path d="m13.5 17 13 13m0-13-13 13" strokeWidth="4" strokeLinecap="round" />
          </g>
        </>
      );
    case 'hit-or-miss':
      return (
        <g className={classes.common} fill="none" stroke="currentColor">
          <rect x="3.5" y="3.5" width="33" height="33" rx="4" strokeWidth="3" />
          <path d="M7.5 20h25" strokeWidth="2.6" strokeDasharray="4.6 3.2" />
          <path d="m8.5 26 5.5-12 6 13 6-13 5.5 10" strokeWidth="3.2" strokeLinejoin="round" strokeLinecap="round" />
        </g>
      );
    case null:
      return (
        <g className={classes.absent} fill="none" stroke="currentColor">
          <rect x="3.5" y="3.5" width="33" height="33" rx="4" strokeWidth="2.5" strokeDasharray="5.5 4.2" />
          <path d="M14 20h12" strokeWidth="3" strokeLinecap="round" />
        </g>
      );
  }
}
