import AxeBuilder from '@axe-core/playwright';
import { expect, openPage, test } from './support/test.ts';

const BURGERNET = '/indicator/burgernet-succespercentage';

test('has a sentence as its one h1, with name, unit, area and period under it', async ({ page }) => {
  await openPage(page, BURGERNET);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Succespercentage van Burgernet: het doel van 14% ligt boven/,
  );
  await expect(page.getByText(/aandeel in procenten\. Regio Midden-Nederland, per kwartaal/)).toBeVisible();
});

test('walks the chart by keyboard and opens its table in one action', async ({ page }) => {
  await openPage(page, BURGERNET);
  const chart = page.getByRole('application', { name: /^Succespercentage van Burgernet-acties\./ });
  await chart.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('status').filter({ hasText: '4e kwartaal 2019' })).toContainText('voorlopig');
  await page.getByRole('button', { name: 'Tabel van Succespercentage van Burgernet-acties', exact: true }).click();
  await expect(page.getByRole('table').first()).toContainText('1e kwartaal 2015');
});

test('leads from a district to the same screen for that district', async ({ page }) => {
  await openPage(page, '/indicator/geregistreerde-cybercrime');
  await page.getByRole('main').getByRole('link', { name: 'Oost-Utrecht' }).click();
  await expect(page).toHaveURL(/\/indicator\/geregistreerde-cybercrime\?gebied=oost-utrecht$/);
  await expect(page.getByText(/District Oost-Utrecht, per kwartaal/)).toBeVisible();
});

test('says in the list of the map what a municipality has, and leads there', async ({ page }) => {
  await openPage(page, '/indicator/geregistreerde-cybercrime');
  await page.getByRole('main').getByLabel('Gemeente', { exact: true }).selectOption('Almere');
  await expect(page.getByText(/^Almere, Flevoland: \d+ misdrijven$/)).toBeVisible();
  await page.getByRole('link', { name: 'Dit cijfer in Almere' }).click();
  await expect(page).toHaveURL(/gebied=almere$/);
});

for (const [address, words] of [
  ['/indicator/qrt-inzetten', 'Er is nog geen cijfer'],
  ['/indicator/qrt-inzetten?gebied=flevoland', 'Bekijk het cijfer van Midden-Nederland'],
  ['/indicator/mensenhandel?gebied=flevoland', 'Het cijfer van Flevoland is geheim'],
  ['/indicator/burgernet-succespercentage?gebied=urk', 'Het cijfer van Urk berust op een te klein aantal'],
  ['/indicator/vis-gemeenten', '32 van 39 gemeenten'],
  ['/indicator/doorlooptijd-bestuurlijke-rapportage', 'Nieuwe telling vanaf het 3e kwartaal 2016.'],
] as const) {
  test(`says in words what there is at ${address}`, async ({ page }) => {
    await openPage(page, address);
    await expect(page.getByRole('main').getByText(words).filter({ visible: true }).first()).toBeVisible();
  });
}

for (const width of [320, 390]) {
  test(`fits ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [BURGERNET, '/indicator/vis-gemeenten', '/indicator/qrt-inzetten']) {
      await openPage(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('prints without controls, with the chart, the texts and the source', async ({ page }) => {
  await openPage(page, BURGERNET);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Over dit cijfer' })).toBeVisible();
});

for (const address of [BURGERNET, '/indicator/vis-gemeenten', '/indicator/qrt-inzetten']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing at ${address}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openPage(page, address);
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }
}
