import { findLow, measureContrast } from './measure-contrast.ts';
import { expect, test } from './visit.ts';

const WITH_CHARTS = [
  '/',
  '/thema/digitale-veiligheid',
  '/gebied/oost-utrecht',
  '/over/methode',
  '/indicator/geregistreerde-cybercrime',
];

test.use({ reducedMotion: 'reduce' });

for (const path of WITH_CHARTS) {
  test(`A10 in forced colours lines, points, texts and the focus stay visible on ${path}`, async ({ page, visit }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await visit(path);
      const { texts, parts } = await measureContrast(page);
      expect(parts.length).toBeGreaterThan(5);
      expect(findLow(parts), colorScheme).toEqual([]);
      expect(findLow(texts), colorScheme).toEqual([]);
      const chart = page.locator('main a, main button, main [role="application"]').filter({ visible: true });
      for (const place of [0, Math.floor((await chart.count()) / 2)]) {
        await chart.nth(place).focus();
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        const ring = await page.evaluate(() => {
          const style = getComputedStyle(document.activeElement ?? document.body);
          const canvas = getComputedStyle(document.documentElement).backgroundColor;
          return {
            width: parseFloat(style.outlineWidth),
            style: style.outlineStyle,
            same: style.outlineColor === canvas,
          };
        });
        expect(ring).toEqual({ width: 3, style: 'solid', same: false });
      }
    }
  });
}

for (const path of [...WITH_CHARTS, '/actieagenda', '/gebied/almere']) {
  test(`A10 no text of ${path} has the colour of the plate that the browser puts behind it`, async ({
    page,
    visit,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await visit(path);
    const lost = await page.evaluate(() => {
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      const texts: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || element.closest('svg, script') || !node.textContent?.trim()) continue;
        const { color, forcedColorAdjust } = getComputedStyle(element);
        if (color === canvas && forcedColorAdjust !== 'none') texts.push(node.textContent);
      }
      return texts;
    });
    expect(lost).toEqual([]);
  });
}
