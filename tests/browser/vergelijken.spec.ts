import AxeBuilder from '@axe-core/playwright';
import { decodeCoreView } from '../../src/package/views/core-view.ts';
import { decodeIndicatorView } from '../../src/package/views/indicator-view.ts';
import { expect, openPage, type Page, test } from './support/test.ts';

const CYBERCRIME = '/indicator/geregistreerde-cybercrime';
const BURGERNET = '/indicator/burgernet-succespercentage';

const funnelOf = (page: Page) => page.getByRole('application', { name: /gemeenten vergeleken/ });
const figureOf = (page: Page) => page.getByRole('figure', { name: /gemeenten vergeleken/ });

/** Every point that one walks to with the arrow keys, from the first to the last. */
async function walk(page: Page): Promise<string[]> {
  const funnel = funnelOf(page);
  await funnel.focus();
  const status = figureOf(page).getByRole('status');
  const said: string[] = [];
  await page.keyboard.press('Home');
  for (let step = 0; step < 60; step++) {
    const text = (await status.textContent()) ?? '';
    if (text === said.at(-1)) return said;
    said.push(text);
    await page.keyboard.press('ArrowRight');
  }
  throw new Error('The walk does not end.');
}

async function readTable(page: Page): Promise<{ name: string; cells: string[] }[]> {
  await figureOf(page)
    .getByRole('button', { name: /^Tabel van/ })
    .click();
  const rows = await figureOf(page).getByRole('row').all();
  return Promise.all(
    rows.slice(1).map(async (row) => ({
      name: (await row.getByRole('rowheader').textContent()) ?? '',
      cells: await row.getByRole('cell').allTextContents(),
    })),
  );
}

test('the funnel is one stop that one walks from end to end, and leaves', async ({ page }) => {
  await openPage(page, CYBERCRIME);
  const said = await walk(page);
  expect(said.length).toBeGreaterThanOrEqual(5);
  expect(new Set(said).size).toBe(said.length);
  for (const text of said) {
    expect(text).toMatch(
      /^[^,:]+, [^,:]+: [\d,]+ per 1\.000 inwoners \([\d.]+ misdrijven, [\d.]+ inwoners\), (binnen|boven|onder) de /,
    );
  }
  const status = figureOf(page).getByRole('status');
  await expect(status).toHaveText(said.at(-1) ?? '-');
  await page.keyboard.press('PageDown');
  await expect(status).not.toHaveText(said.at(-1) ?? '-');
  await page.keyboard.press('Home');
  await expect(status).toHaveText(said[0] ?? '-');
  await page.keyboard.press('Escape');
  await expect(status).toHaveText('');
  await expect(funnelOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(funnelOf(page)).not.toBeFocused();
});

for (const address of [CYBERCRIME, BURGERNET]) {
  test(`the table holds the points of ${address}, and neither holds what is withheld`, async ({ page }) => {
    await openPage(page, address);
    const said = await walk(page);
    const rows = await readTable(page);
    const names = said.map((text) => text.split(',')[0] ?? '');
    expect(rows.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const { name, cells } of rows) {
      const text = said.find((each) => each.startsWith(`${name},`)) ?? '';
      for (const cell of cells.slice(0, -1)) expect(text).toContain(cell);
    }

    const read = async (path: string): Promise<unknown> => (await page.request.get(`/afgeleid/${path}`)).json();
    const core = decodeCoreView(await read('kern.json'));
    const view = decodeIndicatorView(await read(`indicator/${address.split('/').at(-1)}.json`));
    const hidden = core.areas.filter(({ id, level }) => {
      const year = view.series.find(({ area }) => area === id)?.years.find(({ period }) => period === '2019');
      return level === 'municipality' && year !== undefined && year.value === null;
    });
    expect(hidden.length).toBeGreaterThan(0);
    const all = `${said.join(' ')} ${(await figureOf(page).textContent()) ?? ''} ${(await funnelOf(page).getAttribute('aria-label')) ?? ''}`;
    for (const { name } of hidden) expect(names).not.toContain(name);
    for (const { name } of hidden) expect(all).not.toMatch(new RegExp(`(^|[^\\p{L}])${name}, `, 'u'));
  });
}

test('says why there is no funnel', async ({ page }) => {
  await openPage(page, '/indicator/csv-aangepakt');
  await expect(page.getByText('Dit cijfer telt geen mensen of zaken.')).toBeVisible();
  await expect(funnelOf(page)).toHaveCount(0);
});

test('the view of the chart stands in the address, by link and by list', async ({ page }) => {
  await openPage(page, `${CYBERCRIME}?weergave=vier-kwartalen`);
  const main = page.getByRole('main');
  await expect(main.getByLabel('Weergave', { exact: true })).toHaveValue('vier-kwartalen');
  await expect(main.getByText(/^Methode: lijn zonder grenzen\. Elk punt deelt drie kwartalen/)).toBeVisible();
  await main.getByLabel('Maat').selectOption('per-1000');
  await expect(page).toHaveURL(/weergave=vier-kwartalen&maat=per-1000$/);
  await expect(main.getByText(/Inwoners op 1 januari/).first()).toBeVisible();
  await main.getByLabel('Weergave', { exact: true }).selectOption('kwartaal');
  await main.getByLabel('Maat').selectOption('aantal');
  await expect(page).toHaveURL(new RegExp(`${CYBERCRIME}$`));
});

test('an unknown view is said in words, and the usual one is drawn', async ({ page }) => {
  await openPage(page, `${CYBERCRIME}?weergave=week`);
  await expect(page.getByText('De weergave “week” kennen we niet. U ziet: per kwartaal.')).toBeVisible();
  await expect(page.getByRole('application', { name: /^Geregistreerde cybercrime\./ })).toBeVisible();
});

test('a municipality stands beside the region and those of like size', async ({ page }) => {
  await openPage(page, `${CYBERCRIME}?gebied=almere`);
  const block = page.getByRole('region', { name: 'Vergeleken met' });
  await expect(block.getByRole('rowheader').first()).toHaveText('Almere');
  await expect(block.getByRole('row', { name: /^De regio/ })).toContainText('per 1.000 inwoners');
  await expect(block.getByText(/hetzelfde kwartaal een jaar eerder/)).toBeVisible();
});

for (const address of [CYBERCRIME, `${CYBERCRIME}?gebied=almere&weergave=jaar`, BURGERNET]) {
  test(`fits 320 px: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openPage(page, address);
    await expect(funnelOf(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${address}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openPage(page, address);
      await figureOf(page)
        .getByRole('button', { name: /^Tabel van/ })
        .click();
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }
}

test('with forced colours limits and points stay visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, CYBERCRIME);
  const colours = await funnelOf(page).evaluate((element) =>
    [...element.querySelectorAll('svg path, svg line')].map((mark) => {
      const { stroke, fill } = getComputedStyle(mark);
      return stroke !== 'none' || fill !== 'none';
    }),
  );
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.every(Boolean)).toBe(true);
});
