import { hex } from 'wcag-contrast';
import type { Page } from '../support/test.ts';

export interface Pair {
  /** What it is, for who reads the failure. */
  readonly what: string;
  readonly front: string;
  readonly back: string;
  /** Ratio that WCAG asks: 4.5 for text, 3 for large text and for parts of a drawing. */
  readonly wanted: number;
}

/** The pairs that are under their ratio, each once, as "text #777777 on #ffffff: 4.48 < 4.5". */
export function findLow(pairs: readonly Pair[]): string[] {
  const lines = pairs
    .map((pair) => ({ ...pair, ratio: hex(pair.front, pair.back) }))
    .filter(({ ratio, wanted }) => ratio < wanted)
    .map(({ what, front, back, ratio, wanted }) => `${what} ${front} on ${back}: ${ratio.toFixed(2)} < ${wanted}`);
  return [...new Set(lines)];
}

/**
 * Every visible text with its colour and what is really behind it, and every part of a chart that carries meaning.
 * Runs in the page: colours go through a canvas, so that any notation and any transparency come out as one hex colour.
 */
export async function measureContrast(page: Page): Promise<{ texts: Pair[]; parts: Pair[] }> {
  return page.evaluate(() => {
    type Rgba = readonly [number, number, number, number];
    const WHITE: Rgba = [255, 255, 255, 1];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const seen = new Map<string, Rgba>();

    const toRgba = (color: string): Rgba => {
      const known = seen.get(color);
      if (known) return known;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const found: Rgba = [r, g, b, a / 255];
      seen.set(color, found);
      return found;
    };
    const over = (front: Rgba, back: Rgba): Rgba => {
      const mix = (place: 0 | 1 | 2) => Math.round(front[place] * front[3] + back[place] * (1 - front[3]));
      return [mix(0), mix(1), mix(2), 1];
    };
    const toHex = ([r, g, b]: Rgba) => `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    const opacityOf = (element: Element): number => {
      let opacity = 1;
      for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
      return opacity;
    };
    const fade = ([r, g, b, a]: Rgba, opacity: number): Rgba => [r, g, b, a * opacity];

    /** The colours of the elements around, from the page inwards. */
    const backOf = (element: Element | null): Rgba => {
      const layers: Rgba[] = [];
      for (let at = element; at; at = at.parentElement) {
        if (at instanceof SVGElement && !(at instanceof SVGSVGElement)) continue;
        const color = toRgba(getComputedStyle(at).backgroundColor);
        layers.unshift(color);
        if (color[3] === 1) break;
        if (at.tagName === 'DIALOG') break;
      }
      const canvasColor = toRgba(getComputedStyle(document.documentElement).backgroundColor);
      return layers.reduce((back, layer) => over(layer, back), canvasColor[3] === 1 ? canvasColor : WHITE);
    };

    /** In a drawing what counts is what was painted earlier at that point. */
    const backInDrawing = (element: SVGElement, x: number, y: number): Rgba => {
      let root: SVGSVGElement | null = element.ownerSVGElement;
      while (root?.ownerSVGElement) root = root.ownerSVGElement;
      let back = backOf(root);
      for (const shape of root?.querySelectorAll<SVGGeometryElement>('rect, path, circle, polygon') ?? []) {
        if (shape === element || !(shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
        const matrix = shape.getScreenCTM();
        if (!matrix || shape.closest('defs')) continue;
        const style = getComputedStyle(shape);
        // A pattern of lines counts as its ground.
        if (style.fill === 'none' || style.fill.startsWith('url')) continue;
        const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
        if (shape.isPointInFill(point)) {
          back = over(fade(toRgba(style.fill), Number(style.fillOpacity) * opacityOf(shape)), back);
        }
      }
      return back;
    };

    const texts: Pair[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest('option, optgroup, script, style, noscript, title, :disabled')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const style = getComputedStyle(element);
      // Read out only: a box of one pixel, or clipped away.
      if (box.width < 2 || box.height < 2 || style.clipPath !== 'none' || element.closest('[class*="hidden"]'))
        continue;
      const inDrawing = element instanceof SVGElement;
      const color = fade(toRgba(inDrawing ? style.fill : style.color), opacityOf(element));
      const back =
        inDrawing && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 3
          ? toRgba(style.stroke)
          : inDrawing
            ? backInDrawing(element, box.x + box.width / 2, box.y + box.height / 2)
            : backOf(element);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      texts.push({
        what: `"${text.slice(0, 30)}"`,
        front: toHex(over(color, back)),
        back: toHex(back),
        wanted: large ? 3 : 4.5,
      });
    }

    /** Grounds, grids and what is left of a bar: they carry nothing that another part does not say. */
    const GROUND =
      /_(?:band|grid|rest|forecast|axis|halo|ground|hatchGround|hatchLine|off|part2|planned|overrun|part)_/;
    const parts: Pair[] = [];
    const drawings = '[aria-roledescription] svg, svg[aria-roledescription]';
    for (const shape of document.querySelectorAll<SVGGeometryElement>(
      drawings
        .split(', ')
        .map((drawing) => `${drawing} :is(path, rect, circle, line)`)
        .join(', '),
    )) {
      const name = shape.getAttribute('class') ?? '';
      if (GROUND.test(name) || !shape.checkVisibility() || shape.closest('defs')) continue;
      const box = shape.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) continue;
      const style = getComputedStyle(shape);
      const back = backInDrawing(shape, box.x + box.width / 2, box.y + box.height / 2);
      const [fill, stroke] = [style.fill, style.stroke].map((color) =>
        color === 'none' || color.startsWith('url') ? null : over(fade(toRgba(color), opacityOf(shape)), back),
      );
      // A part is seen by its fill or by its line; the stronger of the two counts.
      const inks = [fill, stroke].filter((ink) => ink != null);
      const distance = (ink: Rgba) => [0, 1, 2].reduce((sum, place) => sum + Math.abs(ink[place]! - back[place]!), 0);
      const ink = inks.sort((a, b) => distance(b) - distance(a))[0];
      if (!ink) continue;
      parts.push({ what: `${shape.tagName}.${name}`, front: toHex(ink), back: toHex(back), wanted: 3 });
    }
    return { texts, parts };
  });
}
