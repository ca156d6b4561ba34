import AxeBuilder from '@axe-core/playwright';
import { expect, openPage, test } from './support/test.ts';

const AGENDA = '/actieagenda';

test('the title counts what runs behind, and every action is in the page', async ({ page }) => {
  await openPage(page, AGENDA);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/van de 73 acties lopen achter/);
  const table = page.getByRole('table', { name: /^Acties met status/ });
  expect(await table.locator('tr[id]').count()).toBe(73);
  await expect(table.getByRole('columnheader')).toHaveText([
    /Status/,
    'Actie',
    'Eigenaar',
    'Klaar',
    /Tijdlijn/,
    'Voortgang',
    'Rijkheid',
    'Gesprek',
  ]);
});

test('the rest of a group opens in place, and the button keeps the focus', async ({ page }) => {
  await openPage(page, AGENDA);
  const more = page.getByRole('button', { name: /^Toon \d+ andere acties van Veiligheid & Zorg$/ });
  const rows = page
    .locator('tbody', { has: page.getByRole('heading', { name: /^Veiligheid & Zorg/ }) })
    .locator('tr[id]');
  expect(await rows.filter({ visible: true }).count()).toBe(6);
  await more.focus();
  await page.keyboard.press('Enter');
  const less = page.getByRole('button', { name: 'Toon minder acties van Veiligheid & Zorg' });
  await expect(less).toHaveAttribute('aria-expanded', 'true');
  await expect(less).toBeFocused();
  expect(await rows.filter({ visible: true }).count()).toBe(16);
});

test('layout and filters are in the address, and area stays', async ({ page }) => {
  await openPage(page, `${AGENDA}?gebied=flevoland`);
  await page.getByRole('navigation', { name: 'Weergave' }).getByRole('link', { name: 'Per eigenaar' }).click();
  await expect(page).toHaveURL(/\?gebied=flevoland&weergave=eigenaar$/);
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Loopt achter' });
  await expect(page).toHaveURL(/\?gebied=flevoland&weergave=eigenaar&status=loopt-achter$/);
  await expect(page.getByText(/^9 van \d+ acties\./)).toBeVisible();
  await page.getByRole('link', { name: 'Toon alle acties' }).click();
  await expect(page).toHaveURL(/\?gebied=flevoland&weergave=eigenaar$/);
});

test('a link from a programme shows its actions', async ({ page }) => {
  await openPage(page, `${AGENDA}?programma=vis`);
  await expect(page.locator('tr[id]')).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Programma of project' })).toHaveValue('vis');
});

test('a link to an action opens its group, and says so when a filter hides it', async ({ page }) => {
  await openPage(page, `${AGENDA}#zorg-context-zsm`);
  await expect(page.locator('#zorg-context-zsm')).toBeInViewport();
  await openPage(page, `${AGENDA}?programma=vis#zorg-context-zsm`);
  await page.getByRole('link', { name: 'Toon deze actie' }).click();
  await expect(page.locator('#zorg-context-zsm')).toBeInViewport();
});

test('the title of a row leads to the action in full, with its indicators as links', async ({ page }) => {
  await openPage(page, AGENDA);
  await page.getByRole('link', { name: /^Weerbaarheidsscan in alle gemeenten/ }).click();
  await expect(page).toHaveURL(/\?weergave=lijst#ond-weerbaarheidsscan$/);
  const item = page.locator('#ond-weerbaarheidsscan');
  await expect(item).toBeInViewport();
  await expect(item).toContainText('Georganiseerde ondermijnende criminaliteit, resultaat 1, actie 1');
  await item
    .getByRole('list', { name: /^Indicatoren/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL('/indicator/weerbaarheidsscans');
});

for (const width of [320, 390, 900, 1440, 1920]) {
  test(`fits ${width} px in every layout`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const layout of ['', '?weergave=lijst', '?weergave=eigenaar', '?weergave=district']) {
      await openPage(page, `${AGENDA}${layout}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('paper shows every action and no controls', async ({ page }) => {
  await openPage(page, AGENDA);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('tr[id]').filter({ visible: true }).count()).toBe(73);
  await expect(page.getByRole('button', { name: /^Toon/ })).toHaveCount(0);
});

for (const [name, address, width] of [
  ['the timeline', AGENDA, 1440],
  ['the cards', AGENDA, 390],
  ['the list', `${AGENDA}?weergave=lijst`, 1440],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${name}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openPage(page, address);
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }
}
