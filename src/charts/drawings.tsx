import type { ReactNode } from 'react';
import sizes from './drawn-size.module.css';
import type { Drawing } from './use-drawings.ts';

interface DrawingsProps<Geometry> {
  readonly drawings: readonly Drawing<Geometry>[];
  readonly children: (drawing: Drawing<Geometry>) => ReactNode;
}

/** The drawing of each size, of which the style sheet shows the one that fits. */
export function Drawings<Geometry>({ drawings, children }: DrawingsProps<Geometry>) {
  return drawings.map((drawing) => {
    const { shown } = drawing.size;
    return (
      <div key={shown} className={shown === 'always' ? undefined : sizes[shown]}>
        {children(drawing)}
      </div>
    );
  });
}
