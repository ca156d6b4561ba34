import { audit } from './audit.ts';
import { expect, forgive, test } from './visit.ts';

test.use({ reducedMotion: 'reduce' });

test('A1 axe finds nothing in search: empty, with results, with none', async ({ page, visit }) => {
  await visit('/over');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: /^Zoek een indicator/ });
  await expect(field).toBeFocused();
  expect(await audit(page, 'dialog')).toEqual([]);
  await field.fill('utrecht');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect(await audit(page, 'dialog')).toEqual([]);
  await field.fill('xqzxqz');
  await expect(page.getByText(/^Niets gevonden/)).toBeVisible();
  expect(await audit(page, 'dialog')).toEqual([]);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('A1 axe finds nothing with the menu open, and in a form of a theme', async ({ page, visit }) => {
    await visit('/thema/digitale-veiligheid');
    expect(await audit(page)).toEqual([]);
    await page.getByRole('tab').nth(2).click();
    expect(await audit(page)).toEqual([]);
    await page.getByRole('navigation', { name: 'Menu onderaan' }).getByRole('button', { name: 'Meer' }).click();
    await expect(page.getByRole('dialog', { name: 'Meer' })).toBeVisible();
    expect(await audit(page, 'dialog')).toEqual([]);
  });
});

test('A1 axe finds nothing with a table of a chart open and a point chosen', async ({ page, visit }) => {
  await visit('/');
  await page
    .getByRole('button', { name: /^Tabel van/ })
    .first()
    .click();
  const chart = page.getByRole('application').first();
  await chart.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await audit(page, 'main figure')).toEqual([]);
});

test('A1 axe finds nothing in a page without its data, and in a block that failed', async ({
  page,
  visit,
  watched,
}) => {
  await page.route('**/afgeleid/thema/vis.json*', (route) => route.abort());
  await page.goto('/thema/vis?periode=2019-K3');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await audit(page)).toEqual([]);
  await page.route('**/afgeleid/kern.json*', (route) => route.abort());
  await page.goto('/over?gebied=flevoland');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De gegevens kwamen niet aan');
  expect(await audit(page)).toEqual([]);
  await page.unrouteAll();
  await visit('/?gebied=urk');
  expect(await audit(page)).toEqual([]);
  forgive(watched, /ERR_FAILED/);
});

test('A1 axe finds nothing while presenting: in each form, black, and asked for a number', async ({ page, visit }) => {
  await visit('/presenteren?van=/');
  for (const key of ['1', '2', '3', '4', '5']) {
    await page.keyboard.press(key);
    expect(await audit(page)).toEqual([]);
  }
  await page.keyboard.press('g');
  await page.keyboard.press('7');
  expect(await audit(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('b');
  expect(await audit(page)).toEqual([]);
});

test('A1 axe finds nothing on / in the dark', async ({ page, visit }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit('/');
  expect(await audit(page)).toEqual([]);
});
