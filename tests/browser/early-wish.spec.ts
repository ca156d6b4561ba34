import type { Route } from '@playwright/test';
import { expect, type Page, test } from './support/test.ts';

/** Opens a page of which the code takes its time, as on a slow line. */
async function openSlowly(page: Page, path: string): Promise<void> {
  await page.route('**/assets/basis-*.js', async (route: Route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
}

const isReady = (page: Page) => page.locator('#root').getAttribute('data-ready');

test.describe('what is asked before the code is there', () => {
  test('a press on Zoeken opens the search', async ({ page }) => {
    await openSlowly(page, '/');
    await page.getByRole('button', { name: /Zoek/ }).first().click();
    expect(await isReady(page)).toBeNull();
    await expect(page.getByRole('dialog', { name: /Zoek/ })).toBeVisible();
  });

  test('the key / opens the search', async ({ page }) => {
    await openSlowly(page, '/');
    await page.keyboard.press('/');
    expect(await isReady(page)).toBeNull();
    await expect(page.getByRole('dialog', { name: /Zoek/ })).toBeVisible();
  });

  test('a chosen period is shown', async ({ page }) => {
    await openSlowly(page, '/gebied/almere');
    await page.getByLabel('Periode', { exact: true }).selectOption('2018-K4');
    expect(await isReady(page)).toBeNull();
    await expect(page).toHaveURL(/periode=2018-K4/);
    await expect(page.getByLabel('Periode', { exact: true })).toHaveValue('2018-K4');
  });

  test('a link leads where it says', async ({ page }) => {
    await openSlowly(page, '/');
    await page.getByRole('link', { name: 'Actieagenda' }).first().click();
    await expect(page).toHaveURL(/\/actieagenda$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('acties');
  });

  test('the last press counts, and is done once', async ({ page }) => {
    await openSlowly(page, '/thema/digitale-veiligheid');
    await page.getByRole('button', { name: 'Licht of donker' }).click();
    await page.getByRole('button', { name: 'Licht of donker' }).click();
    expect(await isReady(page)).toBeNull();
    await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

for (const path of [
  '/',
  '/thema/digitale-veiligheid',
  '/gebied/utrecht-stad',
  '/actieagenda',
  '/indicator/geregistreerde-online-fraude',
]) {
  for (const width of [390, 1440]) {
    test(`${path} looks the same with its own few rules as with the whole style sheet, ${width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      const before = await page.screenshot({ fullPage: true });
      const sheet = await page.locator('#root').getAttribute('data-style');
      await page.addStyleTag({ url: sheet ?? '' });
      const after = await page.screenshot({ fullPage: true });
      expect(after.equals(before)).toBe(true);
    });
  }
}
