import { type RefObject, useLayoutEffect, useState } from 'react';

interface BoxSize {
  readonly width: number;
  readonly height: number;
  /** A hundredth of the height of the stage, px: --u of the style sheet, by way of its letters. */
  readonly unit: number;
}

/** The letters of the stage, in hundredths of its height. */
const TEXT_SIZE = 4.6;

/** The size of a box on the big screen, followed as it changes; null until it is measured. */
export function useBoxSize(ref: RefObject<Element | null>): BoxSize | null {
  const [size, setSize] = useState<BoxSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const unit = Number.parseFloat(getComputedStyle(element).fontSize) / TEXT_SIZE;
      setSize((old) =>
        old?.width === width && old.height === height && old.unit === unit ? old : { width, height, unit },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
