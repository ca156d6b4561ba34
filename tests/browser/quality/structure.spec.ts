import { expect, test } from './visit.ts';

test('A18 the skip link is the first stop and leads past the menu', async ({ page, visit }) => {
  await visit('/verhalen');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('A18 walking on brings the focus to the h1 and the title of the next screen', async ({ page, visit }) => {
  await visit('/');
  for (const name of ['Actieagenda', 'Verhalen', 'Overzicht']) {
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name }).click();
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page).toHaveTitle(new RegExp(name === 'Overzicht' ? 'Rijker Verantwoorden' : name));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
});

test('A19 the picture of a story says what one sees', async ({ page, visit }) => {
  await visit('/verhalen/ik-herkende-de-jas');
  const picture = page.getByRole('main').getByRole('img').and(page.locator('img'));
  await expect(picture.first()).toBeVisible();
  for (const alt of await picture.evaluateAll((images) => images.map((image) => image.getAttribute('alt') ?? ''))) {
    expect(alt.split(' ').length, alt).toBeGreaterThanOrEqual(5);
  }
});

test('A20 the statement is linked from the footer, is dated and has an address to write to', async ({
  page,
  visit,
}) => {
  for (const path of ['/', '/thema/vis', '/bestaat-niet']) {
    await visit(path);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Toegankelijkheid' })).toHaveAttribute(
      'href',
      /^\/over\/toegankelijkheid/,
    );
  }
  await page.getByRole('contentinfo').getByRole('link', { name: 'Toegankelijkheid' }).click();
  await expect(page).toHaveURL(/\/over\/toegankelijkheid/);
  const main = page.getByRole('main');
  await expect(main).toContainText('WCAG');
  await expect(main).toContainText(/status [A-E]/);
  await expect(main.getByRole('link', { name: /@/ }).first()).toHaveAttribute('href', /^mailto:\S+@\S+/);
  const text = (await main.textContent()) ?? '';
  const [, made, renewed] =
    /opgesteld op (\d+ \p{L}+ \d{4}) en wordt uiterlijk (\d+ \p{L}+ \d{4}) vernieuwd/u.exec(text) ?? [];
  const days = (toTime(renewed ?? '') - toTime(made ?? '')) / 86_400_000;
  expect(days).toBeGreaterThan(0);
  expect(days).toBeLessThanOrEqual(366);
});

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** "24 november 2026" -> its time. */
function toTime(text: string): number {
  const [day, month = '', year] = text.split(' ');
  return Date.UTC(Number(year), MONTHS.indexOf(month), Number(day));
}
