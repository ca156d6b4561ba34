import chart from '../../src/charts/chart.module.css';
import type { LineSeries } from '../../src/charts/line-series.ts';
import overlay from '../../src/charts/lines-chart.module.css';
import { toSeriesClass } from '../../src/charts/series-class.ts';
import look from '../../src/charts/series-look.module.css';
import { yearOf } from '../../src/domain/period-math.ts';
import { PERIODS } from './bench-data.ts';
import { addTo, appendSvg, toPaths } from './bare-svg.ts';

interface BareAxis {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly target: number;
}

/** What a person would write by hand to draw the same chart of lines: grid, axes, lines, marks, names at their ends. */
export function drawBareLines(parent: Element, lines: readonly LineSeries[], axis: BareAxis): void {
  const { width, height, from, to, step, target } = axis;
  const [left, right, top, bottom] = [36, width - 110, 12, height - 28];
  const svg = appendSvg(parent, width, height);
  const toX = (index: number) => Math.round((left + ((index + 0.5) / PERIODS.length) * (right - left)) * 100) / 100;
  const toY = (value: number) => Math.round((bottom - ((value - from) / (to - from)) * (bottom - top)) * 100) / 100;
  const addText = (words: string, x: number, y: number, name: string | undefined) => {
    addTo(svg, 'text', { class: `${chart.text} ${name}`, x, y }).textContent = words;
  };
  const across = (y: number, name: string | undefined) =>
    addTo(svg, 'line', { class: name, x1: left, x2: right, y1: y, y2: y });

  for (let value = from; value <= to; value += step) {
    if (value > from) across(toY(value), chart.grid);
    addText(String(value), left - 8, toY(value), chart.end);
  }
  for (let index = 0; index < PERIODS.length; index += 4) {
    const x = toX(index - 0.5);
    addTo(svg, 'line', { class: chart.grid, x1: x, x2: x, y1: top, y2: bottom });
    addText(yearOf(PERIODS[index] ?? '2009'), toX(index + 1.5), bottom + 17, chart.middle);
  }
  across(bottom, chart.axis);
  across(toY(target), chart.target);

  let labelY = top;
  let leads = 4;
  for (const line of lines) {
    const group = addTo(svg, 'g', { class: toSeriesClass(line.look) });
    const places = line.points.map(({ value, provisional }, index) => ({
      x: toX(index),
      y: toY(value ?? 0),
      provisional,
    }));
    const { solid, dashed } = toPaths(places);
    addTo(group, 'path', { class: look.line, d: solid });
    addTo(group, 'path', { class: `${look.line} ${look.provisional}`, d: dashed });
    for (const { x, y, provisional } of places) {
      if (line.look.tone === null && !provisional) continue;
      const name = provisional ? look.hollow : look.mark;
      addTo(group, 'path', { class: name, d: `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z` });
    }
    const end = places.at(-1);
    labelY += 18;
    // As many as the product draws: where a name could not stand beside its line.
    if (leads > 0) {
      leads -= 1;
      addTo(svg, 'line', { class: overlay.lead, x1: (end?.x ?? 0) + 7, y1: end?.y, x2: right + 11, y2: labelY });
    }
    const mark = addTo(svg, 'g', { class: toSeriesClass(line.look) });
    addTo(mark, 'path', { class: look.mark, d: `M${right + 13} ${labelY}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z` });
    addText(line.name, right + 28, labelY, chart.strong);
  }
  addTo(svg, 'line', { class: chart.target, x1: right + 10, x2: right + 24, y1: toY(target), y2: toY(target) });
  addText('doel 14%', right + 28, toY(target), chart.soft);
}
