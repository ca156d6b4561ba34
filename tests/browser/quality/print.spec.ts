import { expect, test } from './visit.ts';

/** A4 less two margins of 15 mm, in CSS pixels. */
const PAPER = Math.floor((180 / 25.4) * 96);

const PRINTED = [
  ['/gebied/oost-utrecht', 2, 7],
  ['/gebied/midden-nederland', 2, 7],
  ['/thema/digitale-veiligheid', 2, 8],
  ['/thema/zorg-en-veiligheid', 2, 10],
  ['/jaar/2019', 2, 10],
  ['/', 2, 7],
] as const;

for (const [path, fewest, most] of PRINTED) {
  test(`print of ${path}: A4, no menus, nothing wider than the paper`, async ({ page, visit }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: PAPER, height: 1010 });
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page.getByText(/^Rijker Verantwoorden, Veiligheidscoalitie Midden-Nederland\. .+ Stand /),
    ).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    const wide = await page.locator('main *').evaluateAll((elements, paper) => {
      const isRead = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      return elements
        .filter((element) => isRead(element) && getComputedStyle(element).clipPath === 'none')
        .filter((element) => {
          const { right, left, width } = element.getBoundingClientRect();
          return width > 2 && (right > paper + 2 || left < -2);
        })
        .map((element) => `${element.tagName}.${element.getAttribute('class')} ${element.textContent?.slice(0, 30)}`);
    }, PAPER);
    expect(wide).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box = '']) => box.split(' ').map(Number));
    for (const [, , width = 0, height = 0] of sizes) {
      expect(Math.abs(width - 595)).toBeLessThan(2);
      expect(Math.abs(height - 842)).toBeLessThan(2);
    }
    const pages = [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length;
    expect(pages).toBeGreaterThanOrEqual(fewest);
    expect(pages).toBeLessThanOrEqual(most);
  });
}
