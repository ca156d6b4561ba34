import AxeBuilder from '@axe-core/playwright';
import { expect, openPage, test } from './support/test.ts';

const PAGES = ['/over', '/over/methode', '/over/privacy', '/over/toegankelijkheid', '/jaar/2019'];

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openPage(page, path);
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test(`${path} does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`${path} has one h1 and skips no heading level`, async ({ page }) => {
    await openPage(page, path);
    const levels = await page
      .getByRole('main')
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  });
}

test('every rule on the page about the method is a chart that the keyboard can walk', async ({ page }) => {
  await openPage(page, '/over/methode');
  const chart = page.getByRole('application', { name: /Buiten de grens/ });
  await chart.focus();
  await page.keyboard.press('End');
  await expect(chart.locator('xpath=ancestor::figure').getByRole('status')).toContainText('74');
  const names = await page
    .getByRole('application')
    .evaluateAll((charts) => charts.map((each) => each.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(8);
  await expect(page.getByRole('main')).toContainText('NHSRplotthedots 0.2.2');
});

test('the page about the product leads to the open data and to the results of the year', async ({ page }) => {
  await openPage(page, '/over');
  const response = await page.request.get('/data/datapackage.json');
  expect(response.status()).toBe(200);
  await expect(page.getByRole('main').getByRole('link', { name: 'datapackage.json' })).toHaveAttribute(
    'href',
    '/data/datapackage.json',
  );
  await page.getByRole('link', { name: 'Jaarresultaten 2019' }).click();
  await expect(page).toHaveURL('/jaar/2019');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Twee van de vier doelen zijn gehaald.');
});

test('the statement gives its status, its date and an address to write to', async ({ page }) => {
  await openPage(page, '/over/toegankelijkheid');
  const main = page.getByRole('main');
  await expect(main).toContainText('Eigen onderzoek, geen onafhankelijk onderzoek.');
  await expect(main.getByRole('link', { name: /^toegankelijkheid@/ })).toHaveAttribute('href', /^mailto:/);
});

test('the results stay those of the region, whichever area the address stands at', async ({ page }) => {
  await openPage(page, '/jaar/2019?gebied=flevoland');
  await expect(page.getByRole('main')).toContainText('Jaarresultaten 2019, regio Midden-Nederland');
  await expect(page.getByRole('row', { name: /Criminele samenwerkingsverbanden/ })).toContainText('niet gehaald');
});

test('the results fit on A4: nothing is wider than the paper and no control is printed', async ({ page }) => {
  // 180 mm between margins of 15 mm, at 96 px an inch.
  await page.setViewportSize({ width: 680, height: 1009 });
  await openPage(page, '/jaar/2019');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const table of await page.getByRole('table').all()) {
    expect((await table.boundingBox())?.width).toBeLessThanOrEqual(680);
  }
});
