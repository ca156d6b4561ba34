import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const DISTRICT = '/gebied/oost-utrecht';

async function open(page: Page, address: string, title: RegExp): Promise<void> {
  await page.goto(address);
  await page.mouse.move(1, 1);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true');
}

test.describe('the profile of a district', () => {
  test('has a named table with a header for each row and column', async ({ page }) => {
    await open(page, DISTRICT, /^Oost-Utrecht: /);
    const table = page.getByRole('table', { name: /^Indicatoren van Oost-Utrecht/ });
    await expect(table.getByRole('columnheader', { name: 'Rijkheid' })).toBeVisible();
    await expect(table.getByRole('rowheader', { name: /^Geregistreerde cybercrime/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Bespreken' })).toBeVisible();
  });

  test('keeps its choices in the address', async ({ page }) => {
    await open(page, DISTRICT, /^Oost-Utrecht: /);
    await page.getByLabel('Volgorde').selectOption('naam');
    await expect(page).toHaveURL(`${DISTRICT}?sorteer=naam`);
    await expect(page.getByRole('heading', { level: 2, name: 'Bespreken' })).toBeHidden();
    await page.getByLabel('Vergelijking').selectOption('flevoland');
    await expect(page.getByRole('columnheader', { name: /tegenover Flevoland/ })).toBeVisible();
    await page.getByLabel('Programma', { exact: true }).selectOption('vis');
    await expect(page).toHaveURL(`${DISTRICT}?sorteer=naam&vergelijk=flevoland&programma=vis`);
    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await page.getByLabel('Volgorde').selectOption('gesprek');
    await page.getByLabel('Vergelijking').selectOption('regio');
    await page.getByLabel('Programma', { exact: true }).selectOption('');
    await expect(page).toHaveURL(DISTRICT);
  });

  test('opens the choices of a link', async ({ page }) => {
    await open(page, `${DISTRICT}?sorteer=programma&vergelijk=west-utrecht`, /^Oost-Utrecht: /);
    await expect(page.getByLabel('Volgorde')).toHaveValue('programma');
    await expect(page.getByRole('heading', { level: 2, name: 'Burgernet' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /tegenover West-Utrecht/ })).toBeVisible();
  });

  test('is that of the path, whatever else the address says', async ({ page }) => {
    await open(page, `${DISTRICT}?gebied=flevoland`, /^Oost-Utrecht: /);
  });

  test('links to the indicator with the area, and to the dialogue', async ({ page }) => {
    await open(page, DISTRICT, /^Oost-Utrecht: /);
    const row = page.getByRole('row', { name: /^Geregistreerde cybercrime/ });
    await expect(row.getByRole('link', { name: 'Geregistreerde cybercrime', exact: true })).toHaveAttribute(
      'href',
      '/indicator/geregistreerde-cybercrime?gebied=oost-utrecht',
    );
    await expect(row.getByRole('link', { name: /gesprek/ })).toHaveAttribute('href', /^\/thema\/.*vorm=dialoog/);
  });

  test('shows a secret figure nowhere', async ({ page }) => {
    await open(page, DISTRICT, /^Oost-Utrecht: /);
    const row = page.getByRole('row', { name: /^Mensenhandelzaken/ });
    await expect(row).toContainText('geheim');
    await expect(row).toContainText('geen vergelijking');
    await expect(row.locator('svg[aria-label*="de regio"]')).toHaveCount(0);
  });
});

test('the region has no column to compare in', async ({ page }) => {
  await open(page, '/gebied/midden-nederland', /^Midden-Nederland: /);
  await expect(page.getByRole('columnheader', { name: /tegenover/ })).toHaveCount(0);
  await expect(page.getByLabel('Vergelijking')).toHaveCount(0);
});

test('between telephone and desk the table scrolls in itself and keeps name and value', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await open(page, DISTRICT, /^Oost-Utrecht: /);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1000);
  const name = page.getByRole('rowheader', { name: /^Geregistreerde cybercrime/ });
  const before = await name.boundingBox();
  await page.locator('section:has(> table)').evaluate((section) => section.scrollBy(180, 0));
  expect((await name.boundingBox())?.x).toBe(before?.x);
});

for (const address of [DISTRICT, '/gebied/urk', '/gebied/midden-nederland', '/gebied']) {
  test(`${address} fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, address, /./);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('fits the width of a sheet of paper, with its header repeated', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 });
  await open(page, DISTRICT, /^Oost-Utrecht: /);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(page.getByText('Stand 14 maart 2020.', { exact: false }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(680);
});

test('the map is one stop, walked by arrows and opened by Enter', async ({ page }) => {
  await open(page, '/gebied', /^39 gemeenten in vijf districten$/);
  const map = page.getByRole('group', { name: /^Kaart van de gemeenten/ });
  await expect(map.locator('a[tabindex="0"]')).toHaveCount(1);
  await map.getByRole('link', { name: 'Urk, Flevoland' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('link', { name: 'Noordoostpolder, Flevoland' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/gebied/noordoostpolder');
});

test('the list of areas leads to a profile', async ({ page }) => {
  await open(page, '/gebied', /^39 gemeenten/);
  await page.getByLabel('Kies een gebied').selectOption('soest');
  await page.getByRole('link', { name: 'Naar het profiel' }).click();
  await expect(page).toHaveURL('/gebied/soest');
  await expect(page.getByRole('heading', { level: 1, name: /^Soest: / })).toBeVisible();
});

for (const [name, address] of [
  ['a district', DISTRICT],
  ['a municipality', '/gebied/urk'],
  ['the index', '/gebied'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, address, /./);
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }
}
