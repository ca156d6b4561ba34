import AxeBuilder from '@axe-core/playwright';
import type { Request } from '@playwright/test';
import { decodeIndicatorView } from '../../src/package/views/indicator-view.ts';
import { expect, openPage, type Page, test } from './support/test.ts';

const CYBERCRIME = '/indicator/geregistreerde-cybercrime';
const BURGERNET = '/indicator/burgernet-succespercentage';

const chartOf = (page: Page) => page.getByRole('application', { name: /per district\./ });
const figureOf = (page: Page) => page.getByRole('figure', { name: /per district$/ });
const openerOf = (page: Page) => page.getByRole('button', { name: 'Verken in één grafiek' });
const switchOf = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Districten in de grafiek' }).getByRole('button', { name });
/** Code of the chart library. */
const isLibrary = (request: Request) => /lines-drawing/.test(request.url());

async function openChart(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await expect(chartOf(page).getByText('2019', { exact: true })).toBeVisible();
}

test('the chart library comes with the press, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => isLibrary(request) && asked.push(request.url()));
  await openPage(page, CYBERCRIME);
  await page.waitForLoadState('networkidle');
  // What is fetched beforehand for a next screen comes while one points at its link.
  await page.getByRole('main').getByRole('link', { name: 'Flevoland' }).first().hover();
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await expect(openerOf(page)).toHaveAttribute('aria-expanded', 'false');
  await openerOf(page).click();
  await expect(chartOf(page).getByText('2019', { exact: true })).toBeVisible();
  expect(asked).toHaveLength(1);
  await expect(openerOf(page)).toHaveAttribute('aria-expanded', 'true');
  await openerOf(page).click();
  await expect(figureOf(page)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${CYBERCRIME}$`));
});

test('no page holds the chart before it is opened', async ({ page }) => {
  const html = await (await page.request.get(CYBERCRIME)).text();
  expect(html).toContain('Verken in één grafiek');
  expect(html).not.toMatch(/recharts|lines-drawing/);
});

test('an address opens the chart with its districts, and each press changes the address', async ({ page }) => {
  await openChart(page, `${CYBERCRIME}?verken=flevoland,oost-utrecht`);
  await expect(switchOf(page, 'Flevoland')).toHaveAttribute('aria-pressed', 'true');
  await expect(switchOf(page, 'Utrecht-Stad')).toHaveAttribute('aria-pressed', 'false');
  const names = chartOf(page).locator('svg text');
  await expect(names.filter({ hasText: 'Flevoland' })).toHaveCount(1);
  await expect(names.filter({ hasText: 'Utrecht-Stad' })).toHaveCount(0);
  await switchOf(page, 'Utrecht-Stad').click();
  await expect(page).toHaveURL(/\?verken=flevoland,oost-utrecht,utrecht-stad$/);
  await expect(names.filter({ hasText: 'Utrecht-Stad' })).toHaveCount(1);
  for (const name of ['Flevoland', 'Oost-Utrecht', 'Utrecht-Stad']) await switchOf(page, name).click();
  await expect(page).toHaveURL(/\?verken=geen$/);
  await expect(figureOf(page).getByText('Er is geen district gekozen.')).toBeVisible();
});

test('two presses at once do not undo each other', async ({ page }) => {
  await openChart(page, `${CYBERCRIME}?verken=alle`);
  await page.getByRole('group', { name: 'Districten in de grafiek' }).evaluate((group) => {
    for (const button of [...group.querySelectorAll('button')].slice(0, 2)) button.click();
  });
  await expect(page).toHaveURL(/\?verken=oost-utrecht,utrecht-stad,west-utrecht$/);
});

test('a name that is no district is said, and all are drawn', async ({ page }) => {
  await openChart(page, `${CYBERCRIME}?verken=atlantis`);
  await expect(page.getByText('Dit district kennen we niet: “atlantis”.')).toBeVisible();
  await expect(switchOf(page, 'Flevoland')).toHaveAttribute('aria-pressed', 'true');
});

test('one Tab stop; each key says one point, once and politely; Escape and Tab lead out', async ({ page }) => {
  await openChart(page, `${CYBERCRIME}?verken=flevoland,oost-utrecht`);
  const chart = chartOf(page);
  expect(await chart.locator('a, button, [tabindex="0"]').count()).toBe(0);
  await chart.focus();
  await page.evaluate(() => {
    Reflect.set(window, 'said', []);
    for (const region of document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')) {
      new MutationObserver(() => {
        const text = region.textContent?.trim() ?? '';
        if (text) Reflect.get(window, 'said').push(`${region.getAttribute('aria-live')}: ${text}`);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  const say = async (key: string): Promise<string[]> => {
    await page.keyboard.press(key);
    return page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return Reflect.get(window, 'said').splice(0);
    });
  };
  const prefix = 'polite: Geregistreerde cybercrime per district';
  const value = String.raw`(?:[\d.]+(?: misdrijven)?|minder dan \d+|afgeschermd)(?:, voorlopig)?`;
  const expectOne = (said: string[], name: string, period: string) => {
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^${prefix}, ${name}, ${period}: ${value}$`));
  };
  expectOne(await say('Home'), 'Flevoland', '1e kwartaal 2015');
  expectOne(await say('ArrowRight'), 'Flevoland', '2e kwartaal 2015');
  expectOne(await say('ArrowDown'), 'Oost-Utrecht', '2e kwartaal 2015');
  expect(await say('ArrowDown')).toEqual([]);
  expectOne(await say('PageUp'), 'Oost-Utrecht', '4e kwartaal 2015');
  expectOne(await say('PageDown'), 'Oost-Utrecht', '2e kwartaal 2015');
  expectOne(await say('End'), 'Oost-Utrecht', '4e kwartaal 2019');
  expectOne(await say('ArrowUp'), 'Flevoland', '4e kwartaal 2019');
  expect(await say('Escape')).toEqual([]);
  await expect(chart).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(chart).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(chart).toBeFocused();
});

test('the ring of the keys stands at the mark of the drawing', async ({ page }) => {
  await openChart(page, `${CYBERCRIME}?verken=flevoland,oost-utrecht`);
  await chartOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const distance = await chartOf(page).evaluate((chart) => {
    const ring = chart.querySelector('circle')?.getBoundingClientRect();
    const marks = [...chart.querySelectorAll('.recharts-surface path')].map((mark) => mark.getBoundingClientRect());
    if (ring === undefined) return Infinity;
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const [x, y] = middle(ring);
    return Math.min(
      ...marks.filter(({ width }) => width < 20).map((box) => Math.hypot(middle(box)[0] - x, middle(box)[1] - y)),
    );
  });
  expect(distance).toBeLessThan(2);
});

test('the table holds the figures of the package, and neither table nor words hold what is withheld', async ({
  page,
}) => {
  await openChart(page, `${BURGERNET}?verken=alle`);
  await figureOf(page)
    .getByRole('button', { name: /^Tabel van/ })
    .click();
  const columns = await figureOf(page).getByRole('columnheader').allTextContents();
  const rows = await figureOf(page).getByRole('row').all();
  const view = decodeIndicatorView(
    await (await page.request.get('/afgeleid/indicator/burgernet-succespercentage.json')).json(),
  );
  const seriesOf = (name: string) => view.series.find(({ area }) => area === name.toLowerCase());
  let compared = 0;
  for (const row of rows.slice(1)) {
    const [, quarter, year] =
      /^([1-4])e kwartaal (\d{4})$/.exec((await row.getByRole('rowheader').textContent()) ?? '') ?? [];
    const cells = await row.getByRole('cell').allTextContents();
    for (const [place, cell] of cells.entries()) {
      const own = seriesOf(columns[place + 1] ?? '')?.quarters.find(({ period }) => period === `${year}-K${quarter}`);
      if (own?.value == null) expect(cell).toMatch(/^(?:te klein aantal|afgeschermd|geheim|onbekend|n\.v\.t\.)$/);
      else expect(Number(cell.replace(/%.*/, '').replace(',', '.'))).toBeCloseTo(own.value, 1);
      expect(cell.includes('voorlopig')).toBe(own?.value != null && own.status === 'provisional');
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThanOrEqual(60);
});

test('a failure says what to do, keeps the table, and one press mends it', async ({ page, watched }) => {
  await page.route('**/lines-drawing*', (route) => route.abort());
  await openPage(page, CYBERCRIME);
  await openerOf(page).click();
  await expect(page.getByRole('alert')).toContainText('De grafiek kwam niet aan. Probeer het opnieuw.');
  await expect(figureOf(page).getByRole('button', { name: /^Tabel van/ })).toBeVisible();
  await page.unroute('**/lines-drawing*');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(chartOf(page).getByText('2019', { exact: true })).toBeVisible();
  watched.faults.splice(0, watched.faults.length, ...watched.faults.filter((fault) => !/ERR_FAILED/.test(fault)));
});

test('what comes later moves nothing', async ({ page }) => {
  await page.route('**/lines-drawing*', async (route) => {
    await new Promise((done) => setTimeout(done, 1200));
    await route.continue();
  });
  await openPage(page, CYBERCRIME);
  await openerOf(page).click();
  await expect(page.getByText('De grafiek wordt opgehaald.')).toBeVisible();
  const before = await figureOf(page).boundingBox();
  await expect(chartOf(page).getByText('2019', { exact: true })).toBeVisible();
  expect(await figureOf(page).boundingBox()).toEqual(before);
});

test('nothing moves with reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, CYBERCRIME);
  await openerOf(page).click();
  await expect(chartOf(page).getByText('2019', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('with forced colours every line takes the colour of text', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openChart(page, `${CYBERCRIME}?verken=alle`);
  const colours = await chartOf(page).evaluate((chart) => {
    const text = getComputedStyle(document.body).color;
    const lines = [...chart.querySelectorAll('.recharts-surface path')];
    return lines.map((line) => {
      const { stroke, fill } = getComputedStyle(line);
      return [stroke, fill].includes(text);
    });
  });
  expect(colours.length).toBeGreaterThan(80);
  expect(colours.every(Boolean)).toBe(true);
});

for (const width of [320, 390]) {
  test(`fits ${width} px, with buttons for a finger`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openChart(page, `${CYBERCRIME}?verken=alle`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const box = await chartOf(page).boundingBox();
    const outside = await chartOf(page).evaluate((chart) => {
      const { left, right } = chart.getBoundingClientRect();
      return [...chart.querySelectorAll('text')]
        .filter(
          (text) => text.getBoundingClientRect().right > right + 1 || text.getBoundingClientRect().left < left - 1,
        )
        .map(({ textContent }) => textContent);
    });
    expect(outside).toEqual([]);
    expect(box?.height).toBeGreaterThan(300);
    expect((await switchOf(page, 'Flevoland').boundingBox())?.height).toBeGreaterThanOrEqual(36);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the chart, its table and a point open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openChart(page, `${CYBERCRIME}?verken=flevoland,west-utrecht`);
    await figureOf(page)
      .getByRole('button', { name: /^Tabel van/ })
      .click();
    await chartOf(page).focus();
    await page.keyboard.press('End');
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}
