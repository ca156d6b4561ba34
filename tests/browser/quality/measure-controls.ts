import type { Page } from '../support/test.ts';

const CONTROLS =
  'a[href], button:not([disabled]), select, input, summary, [role="tab"], [role="application"], [tabindex="0"]';

/** Controls under 24 by 24 px that are too near to another one; a link in a sentence is excepted (WCAG 2.5.8). */
export async function findSmallControls(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const SIZE = 24;
    const inSentence = (element: Element): boolean => {
      if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, dd, td, figcaption, blockquote');
      return block !== null && (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    };
    const targets = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 2 && box.height > 2 && box.right > 0 && box.bottom + scrollY > 0);
    const isSmall = ({ box }: (typeof targets)[number]) => box.width < SIZE - 0.5 || box.height < SIZE - 0.5;
    const center = ({ box }: (typeof targets)[number]) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const gap = (one: (typeof targets)[number], other: (typeof targets)[number]): number => {
      const { x, y } = center(one);
      if (isSmall(other)) return Math.hypot(x - center(other).x, y - center(other).y) - SIZE / 2;
      const { box } = other;
      return Math.hypot(x - Math.min(Math.max(x, box.left), box.right), y - Math.min(Math.max(y, box.top), box.bottom));
    };
    return targets
      .filter(isSmall)
      .filter(({ element }) => !inSentence(element))
      .filter((target) =>
        targets.some(
          (other) =>
            other !== target &&
            !other.element.contains(target.element) &&
            !target.element.contains(other.element) &&
            gap(target, other) < SIZE / 2 - 0.5,
        ),
      )
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30);
        return `${element.tagName} "${name}" ${Math.round(box.width)}x${Math.round(box.height)}`;
      });
  }, CONTROLS);
}

/** What is wrong with the place of the focus, or null; 'end' when the Tab key has left the page. */
export async function judgeFocus(page: Page): Promise<{ fault: string | null; ended: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { fault: null, ended: true };
    const name = `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
    // Of a link on two lines the first: its box as a whole has empty corners.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    // A control that lies invisible over our own drawing of it shows its ring on the box around it.
    let ring: Element | null = null;
    for (let at: Element | null = element, up = 0; at && up < 4 && !ring; at = at.parentElement, up++) {
      const style = getComputedStyle(at);
      const visible = at.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (visible && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ring = at;
    }
    if (!ring) {
      // In a drawing a part may carry it: the tile of a link on the map.
      const inside = [...element.querySelectorAll('*')].some((part) => {
        const style = getComputedStyle(part);
        const line = parseFloat(style.strokeWidth) >= 3 && style.stroke !== 'none';
        const outline = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
        return element instanceof SVGElement && (line || outline);
      });
      if (!inside) return { fault: `no ring: ${name}`, ended: false };
    }
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    if (right - left < 1 || bottom - top < 1) return { fault: `out of sight: ${name}`, ended: false };
    const owns = (hit: Element | null) =>
      hit !== null &&
      (element.contains(hit) || hit.contains(element) || (ring?.contains(hit) ?? false)) &&
      hit !== document.documentElement &&
      hit !== document.body;
    const spots = [0.5, 0.1, 0.9].flatMap((across) =>
      [0.5, 0.1, 0.9].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
    );
    const seen = spots.filter(([x, y]) => owns(document.elementFromPoint(x, y)));
    // A block higher than the window can never be whole in sight; of anything else most of it must be.
    const enough = box.height > innerHeight / 2 || box.width > innerWidth ? 1 : 5;
    if (seen.length < enough) return { fault: `covered: ${name} ${seen.length}/9`, ended: false };
    return { fault: null, ended: false };
  });
}
