import type { Page } from '../support/test.ts';

/** Visible texts and controls that stick out of the window and that no ancestor lets one scroll to. */
export async function findOutside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean => {
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const isOnlyRead = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).clipPath !== 'none') return true;
      }
      return false;
    };
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(element);
      })
      .filter((element) => !element.matches('option, optgroup, title') && !isOnlyRead(element))
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`);
  });
}

/** Texts of which a part falls outside a box that hides what does not fit. */
export async function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element instanceof SVGElement || !element.textContent?.trim()) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width <= 2 || box.height <= 2 || style.clipPath !== 'none') continue;
      if (element.matches('select, option, optgroup')) continue;
      const hidesX = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const hidesY = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (!hidesX && !hidesY) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const outside = [...range.getClientRects()].some(
        ({ right, bottom, width, height }) =>
          width > 2 && height > 2 && ((hidesX && right > box.right + 2) || (hidesY && bottom > box.bottom + 2)),
      );
      if (outside) found.push(`${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`);
    }
    return found;
  });
}

/** What a reader does with a style sheet of their own; no style element, which the policy of the page would refuse. */
export async function applyStyle(page: Page, css: string): Promise<void> {
  await page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, css);
}

export const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
export const DOUBLE = 'html { font-size: 200% !important; }';

/** Boxes in main that scroll sideways though they hold no table, chart or row of tabs. */
export async function findSideways(page: Page): Promise<string[]> {
  return page.locator('main *').evaluateAll((elements) =>
    elements
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => !element.querySelector('table, svg') && element.role !== 'tablist')
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}
