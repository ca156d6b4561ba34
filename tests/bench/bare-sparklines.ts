import chart from '../../src/charts/chart.module.css';
import classes from '../../src/charts/sparkline.module.css';
import type { Reading } from '../../src/domain/reading.ts';
import { appendSvg, addTo, toPaths } from './bare-svg.ts';

export interface BareSize {
  readonly width: number;
  readonly height: number;
  readonly extent: readonly [number, number];
}

/** What a person would write by hand to draw the same small multiple: values to coordinates, elements, attributes. */
export function drawBareSparkline(parent: Element, reading: Reading, name: string, size: BareSize): void {
  const { width, height, extent } = size;
  const svg = appendSvg(parent, width, height);
  svg.setAttribute('class', classes.drawing ?? '');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  const { quarters } = reading;
  const toX = (index: number) => Math.round((5 + (index * (width - 10)) / (quarters.length - 1)) * 100) / 100;
  const toY = (value: number) =>
    Math.round((height - 5 - ((value - extent[0]) / (extent[1] - extent[0])) * (height - 10)) * 100) / 100;
  const limits = reading.spc?.points.find(({ mean }) => mean !== null);
  if (limits?.mean != null && limits.lower !== null && limits.upper !== null) {
    const group = addTo(svg, 'g', {});
    const top = toY(limits.upper);
    addTo(group, 'rect', { class: chart.band, x: 0, y: top, width, height: toY(limits.lower) - top });
    const mean = toY(limits.mean);
    addTo(group, 'line', { class: chart.mean, x1: 0, x2: width, y1: mean, y2: mean });
  }
  if (reading.quarterTarget !== null) {
    const target = toY(reading.quarterTarget);
    addTo(svg, 'line', { class: classes.target, x1: 0, x2: width, y1: target, y2: target });
  }
  const places = quarters.map(({ value, status }, index) => ({
    x: toX(index),
    y: toY(value ?? 0),
    provisional: status === 'provisional',
  }));
  const { solid, dashed } = toPaths(places);
  addTo(svg, 'path', { class: classes.line, d: solid });
  addTo(svg, 'path', { class: `${classes.line} ${classes.provisional}`, d: dashed });
  for (const [index, { x, y, provisional }] of places.entries()) {
    const kind = reading.spc?.points[index]?.kind;
    const colour = kind === 'concern' ? chart.concern : kind === 'improvement' ? chart.improvement : '';
    const fill = provisional ? `${chart.hollow} ${classes.hollow}` : classes.point;
    const radius = index === places.length - 1 ? 4.6 : 3.2;
    addTo(svg, 'path', {
      class: `${chart.point} ${colour} ${fill}`,
      d:
        kind === 'concern'
          ? `M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`
          : `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`,
    });
  }
}
