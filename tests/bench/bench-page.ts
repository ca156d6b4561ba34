import '../../src/styles/main.css';
import { createElement, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { LinesChart } from '../../src/charts/lines-chart.tsx';
import { LinesDrawing } from '../../src/charts/lines-drawing.tsx';
import { computeLinesScale } from '../../src/charts/lines-geometry.ts';
import { Sparkline } from '../../src/charts/sparkline.tsx';
import { computeSharedExtent } from '../../src/charts/sparkline-geometry.ts';
import { createLateDrawing } from '../../src/charts/use-late-drawing.ts';
import { drawBareLines } from './bare-lines.ts';
import { drawBareSparkline } from './bare-sparklines.ts';
import { makeLines, makeReadings, PERIODS, QUARTERS } from './bench-data.ts';

/** Milliseconds from nothing to laid out, and how many elements of each kind then stand there. */
interface Mounted {
  readonly time: number;
  readonly marks: Readonly<Record<string, number>>;
}

interface Ways {
  readonly own: (room: HTMLElement) => void;
  readonly bare: (room: HTMLElement) => void;
}

const WARM_UP = 2;
const MARKS = ['rect', 'line', 'path', 'text'] as const;
const SIZE = { width: 236, height: 112 };
const WIDTH = 1312;
const HEIGHT = 440;
const TARGET = { value: 14, label: 'doel 14%' };
const readings = makeReadings(45);
const extent = computeSharedExtent(readings);
const lines = makeLines();
const shown = new Set(lines.map(({ id }) => id));
const scale = computeLinesScale(lines, TARGET);
const drawing = createLateDrawing(async () => LinesDrawing);
drawing.arrived = LinesDrawing;

function count(room: Element): Mounted['marks'] {
  const drawn = [...room.querySelectorAll('svg :is(rect, line, path, text)')].filter(
    // Icons of buttons are no part of the drawing, nor is what is never seen.
    (mark) => mark.closest('defs, figcaption, button') === null,
  );
  return Object.fromEntries(MARKS.map((tag) => [tag, drawn.filter(({ tagName }) => tagName === tag).length]));
}

function mount(draw: (room: HTMLElement) => void): Mounted {
  const room = document.createElement('div');
  document.querySelector('#room')?.append(room);
  room.style.width = `${WIDTH}px`;
  const start = performance.now();
  draw(room);
  room.getBoundingClientRect();
  const time = performance.now() - start;
  const marks = count(room);
  room.remove();
  return { time, marks };
}

function render(room: HTMLElement, element: Parameters<ReturnType<typeof createRoot>['render']>[0]): void {
  const root = createRoot(room);
  flushSync(() => root.render(element));
}

const WAYS: Readonly<Record<string, Ways>> = {
  multiples: {
    own: (room) => {
      const each = readings.map((reading) =>
        createElement(Sparkline, {
          key: reading.area.id,
          reading,
          name: reading.area.name,
          conclusion: 'gewoon',
          quarters: QUARTERS,
          extent,
          everyPoint: true,
          ...SIZE,
        }),
      );
      render(room, createElement(Fragment, null, each));
    },
    bare: (room) => {
      for (const reading of readings) {
        drawBareSparkline(room, reading, `${reading.area.name}: gewoon`, { ...SIZE, extent });
      }
    },
  },
  explored: {
    own: (room) => {
      render(
        room,
        createElement(LinesChart, {
          name: 'Maat per district',
          unit: 'percentage per kwartaal',
          conclusion: 'Het loopt uiteen.',
          caption: 'Maat per district',
          note: 'Hol punt: voorlopig.',
          example: true,
          periods: PERIODS,
          series: lines,
          shown,
          target: TARGET,
          suffix: '%',
          drawing,
        }),
      );
    },
    bare: (room) => {
      const [from = 0, next = 1] = scale.ticks;
      const axis = { from, to: scale.to, step: next - from, target: TARGET.value };
      drawBareLines(room, lines, { width: WIDTH, height: HEIGHT, ...axis });
    },
  },
};

/** Both ways in turns, after each has been done a few times: what the machine does beside it weighs on both alike. */
async function compare(name: string, turns: number): Promise<{ readonly own: Mounted[]; readonly bare: Mounted[] }> {
  const way = WAYS[name];
  if (way === undefined) throw new Error(`No way to draw ${name}.`);
  const own: Mounted[] = [];
  const bare: Mounted[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    bare.push(mount(way.bare));
    own.push(mount(way.own));
    await new Promise((done) => setTimeout(done, 20));
  }
  return { own: own.slice(WARM_UP), bare: bare.slice(WARM_UP) };
}

Object.assign(window, { compare });
