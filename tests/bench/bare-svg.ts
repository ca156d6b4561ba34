const SVG = 'http://www.w3.org/2000/svg';

export function appendSvg(parent: Element, width: number, height: number): SVGElement {
  return addTo(parent, 'svg', { width, height, viewBox: `0 0 ${width} ${height}` });
}

export function addTo(
  parent: Element,
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
  parent.append(element);
  // oxlint-disable-next-line typescript/no-unsafe-return -- an element of that namespace
  return element as SVGElement;
}

/** The line up to the last point that is final, and from there to the end. */
export function toPaths(places: readonly { readonly x: number; readonly y: number; readonly provisional: boolean }[]): {
  readonly solid: string;
  readonly dashed: string;
} {
  const turn = places.findIndex(({ provisional }) => provisional);
  const write = (some: typeof places) => some.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  if (turn < 0) return { solid: write(places), dashed: '' };
  return { solid: write(places.slice(0, turn)), dashed: write(places.slice(turn - 1)) };
}
