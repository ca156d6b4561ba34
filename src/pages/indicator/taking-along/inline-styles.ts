const SHAPE = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'] as const;
const LETTERS = ['fill', 'font-family', 'font-size', 'font-weight', 'text-anchor'] as const;
/** What means nothing outside the page. */
const LEFT_BEHIND = ['class', 'aria-hidden', 'focusable', 'data-paper'];
/** From the line that letters stand on to their middle, as dominant-baseline: central has it; not every program knows that. */
const MIDDLE = '0.34em';

/** A copy of a drawing on the page that looks the same without the page's style sheet, in any program that reads SVG. */
export function inlineStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.ownerDocument.importNode(drawing, true);
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, place) => {
    const original = originals[place];
    if (original) inline(element, getComputedStyle(original));
  });
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of LEFT_BEHIND) element.removeAttribute(name);
  }
  return copy;
}

function inline(element: Element, style: CSSStyleDeclaration): void {
  switch (element.localName) {
    case 'text':
      inlineText(element, style);
      break;
    case 'path':
    case 'line':
    case 'rect':
    case 'circle':
      for (const name of SHAPE) element.setAttribute(name, style.getPropertyValue(name));
      break;
    default:
  }
}

/** A border around letters becomes a text of its own below them: where paint-order is unknown it would cover them. */
function inlineText(element: Element, style: CSSStyleDeclaration): void {
  for (const name of LETTERS) element.setAttribute(name, style.getPropertyValue(name));
  if (style.getPropertyValue('dominant-baseline') === 'central') element.setAttribute('dy', MIDDLE);
  const border = style.getPropertyValue('stroke');
  if (border === 'none') return;
  const halo = element.ownerDocument.importNode(element, true);
  halo.setAttribute('fill', border);
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) {
    halo.setAttribute(name, style.getPropertyValue(name));
  }
  halo.setAttribute('aria-hidden', 'true');
  element.before(halo);
}
