import type { Page } from './support/test.ts';

/** Capitals of both letters, as a part of their size; a test of its own measures them. */
export const CAPITAL = 0.67;
const LOWEST = 3.0;
const LOWEST_LARGE = 4.3;

/**
 * What of the visible stage cannot be read from eight metres; the keys of the presenter are left out. Faults that go
 * away while letters arrive and the chart is drawn for its box are none: what is told stood there for two seconds.
 */
export async function measureStage(page: Page): Promise<string[]> {
  const until = Date.now() + 2000;
  let faults = await measureOnce(page);
  while (faults.length > 0 && Date.now() < until) faults = await measureOnce(page);
  return faults;
}

function measureOnce(page: Page): Promise<string[]> {
  return page.evaluate(
    async ({ capital, lowest, lowestLarge }) => {
      await document.fonts.ready;
      // The chart is drawn again for its new box in the frame after.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const height = innerHeight;
      const keys = document.querySelector('[aria-label="Toetsen"]');
      const faults: string[] = [];
      const isHidden = (element: Element) => {
        for (let each: Element | null = element; each; each = each.parentElement) {
          const { clipPath, visibility, display, width, position } = getComputedStyle(each);
          if (visibility === 'hidden' || display === 'none' || clipPath === 'inset(50%)') return true;
          if (position === 'absolute' && width === '1px') return true;
        }
        return false;
      };
      const toRgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = toRgb(colour).map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const backgroundOf = (element: Element) => {
        for (let each: Element | null = element; each; each = each.parentElement) {
          const { backgroundColor } = getComputedStyle(each);
          if (toRgb(backgroundColor)[3] !== 0) return backgroundColor;
        }
        return 'rgb(255, 255, 255)';
      };
      const boxes: { text: string; owner: Element; rect: DOMRect }[] = [];
      const walker = document.createTreeWalker(document.querySelector('[data-scherm="groot"]')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const element = node.parentElement;
        if (text === '' || !element || isHidden(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const style = getComputedStyle(element);
        const size = Number.parseFloat(style.fontSize);
        const isKey = keys?.contains(element) ?? false;
        for (const rect of range.getClientRects()) {
          const middle = new DOMRect(rect.x, rect.y + rect.height * 0.25, rect.width, rect.height * 0.5);
          boxes.push({ text, owner: element, rect: middle });
          if (rect.left < -0.5 || rect.right > innerWidth + 0.5 || middle.top < 0 || middle.bottom > height) {
            faults.push(`valt buiten: ${text}`);
          }
          for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
            if (getComputedStyle(each).overflow === 'visible' && each.tagName !== 'SECTION' && each.tagName !== 'svg')
              continue;
            const place = each.getBoundingClientRect();
            if (middle.right > place.right + 1 || middle.left < place.left - 1)
              faults.push(`valt buiten: ${text} (breed)`);
            if (middle.bottom > place.bottom + 1 || middle.top < place.top - 1)
              faults.push(`valt buiten: ${text} (hoog)`);
          }
        }
        if (isKey) continue;
        const share = ((size * capital) / height) * 100;
        const isLarge = element.closest('h1') !== null || /serif/i.test(style.fontFamily.split(',')[0] ?? '');
        const isNumber = element.parentElement?.querySelector(':scope > h1') !== null;
        if (share < (isLarge || isNumber ? lowestLarge : lowest))
          faults.push(`te klein: ${text}: ${share.toFixed(2)}%`);
        const colour = element instanceof SVGElement ? style.fill : style.color;
        const [a, b] = [luminance(colour), luminance(backgroundOf(element))];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (contrast < 7) faults.push(`te flets: ${text}: ${contrast.toFixed(2)}`);
      }
      for (const [place, one] of boxes.entries()) {
        for (const other of boxes.slice(place + 1)) {
          if (one.owner === other.owner || one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue;
          const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
          const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
          if (wide > 2 && high > 2) faults.push(`raakt: ${one.text} | ${other.text}`);
        }
      }
      for (const line of document.querySelectorAll('svg[aria-roledescription="grafiek"] :is(line, path[d^="M"])')) {
        const { strokeWidth, stroke, fill } = getComputedStyle(line);
        if (stroke === 'none' || fill !== 'none') continue;
        if (Number.parseFloat(strokeWidth) < height * 0.0039) faults.push(`te dun: ${line.tagName} ${strokeWidth}`);
      }
      return faults;
    },
    { capital: CAPITAL, lowest: LOWEST, lowestLarge: LOWEST_LARGE },
  );
}
