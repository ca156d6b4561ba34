import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A size to draw for, and in which width of the container the drawing is seen. */
export interface DrawnSize extends Size {
  readonly shown: 'always' | 'narrow' | 'middle' | 'wide' | 'not-narrow';
}

/**
 * The size of an element, followed as it changes. Until it can be measured, on a server too, the given sizes: one for
 * each kind of screen, of which the style sheet shows the fitting one. So what is drawn beforehand has letters of the
 * right size, and nothing moves when the code takes over.
 */
export function useDrawnSizes(
  ref: RefObject<Element | null>,
  before: readonly [DrawnSize, ...DrawnSize[]],
): readonly [DrawnSize, ...DrawnSize[]] {
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
