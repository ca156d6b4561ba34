import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A size to draw for, and in which width of the container the drawing is seen. */
export interface DrawnSize extends Size {
  readonly shown: 'always' | 'narrow' | 'middle' | 'wide' | 'not-narrow';
}

/** One or more; the first is the largest, which keys and pointer walk. */
export type Several<T> = readonly [T, ...T[]];

export interface Drawing<Geometry> {
  readonly size: DrawnSize;
  readonly geometry: Geometry;
}

/** What is drawn in an element at each of its sizes; pass a stable `draw` and `before`. */
export function useDrawings<Geometry>(
  ref: RefObject<Element | null>,
  before: Several<DrawnSize>,
  draw: (size: DrawnSize) => Geometry,
): Several<Drawing<Geometry>> {
  const drawn = useDrawnSizes(ref, before);
  return useMemo(() => {
    const make = (size: DrawnSize) => ({ size, geometry: draw(size) });
    const [largest, ...others] = drawn;
    return [make(largest), ...others.map(make)];
  }, [drawn, draw]);
}

/**
 * The size of an element, followed as it changes. Until it can be measured, on a server too, the given sizes: one for
 * each kind of screen, of which the style sheet shows the fitting one. So what is drawn beforehand has letters of the
 * right size, and nothing moves when the code takes over.
 */
function useDrawnSizes(ref: RefObject<Element | null>, before: Several<DrawnSize>): Several<DrawnSize> {
  const [measured, setMeasured] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      // A hidden element measures 0 and keeps the last drawing.
      if (width === 0) return;
      setMeasured((old) => (old?.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return measured === null ? before : [{ ...measured, shown: 'always' }];
}
