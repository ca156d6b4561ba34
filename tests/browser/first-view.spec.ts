import { gzipSync } from 'node:zlib';
import type { Response, Route } from '@playwright/test';
import { expect, openPage, test } from './support/test.ts';

const KB = 1000;

test('the first view of the start page: few requests, little code, small fonts, no chart library', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(responses.length).toBeLessThanOrEqual(8);
  const bodies = await Promise.all(
    responses.map(async (response) => ({ url: response.url(), body: await response.body() })),
  );
  const scripts = bodies.filter(({ url }) => url.endsWith('.js'));
  const size = scripts.reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(105 * KB);
  expect(scripts.filter(({ body }) => body.includes('recharts'))).toEqual([]);
  const fonts = bodies.filter(({ url }) => url.endsWith('.woff2')).reduce((sum, { body }) => sum + body.length, 0);
  expect(fonts).toBeGreaterThan(0);
  expect(fonts).toBeLessThanOrEqual(90 * KB);
});

test('the code of the start page comes by itself, and changes nothing that one sees', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const before = await page.locator('#root').evaluate((root) => (root instanceof HTMLElement ? root.innerText : ''));
  // It waits until the browser has had a rest.
  await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  expect(await page.locator('#root').evaluate((root) => (root instanceof HTMLElement ? root.innerText : ''))).toBe(
    before,
  );
});

for (const path of [
  '/',
  '/thema/digitale-veiligheid',
  '/gebied/utrecht-stad',
  '/actieagenda',
  '/verhalen',
  '/over/methode',
]) {
  test(`${path} hardly shifts while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Number(Reflect.get(entry, 'value')));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openPage(page, path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shift')))).toBeLessThanOrEqual(0.02);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // The watch of every test lives in the page, so it sees nothing here; what counts is what can be read.
  for (const [path, text] of [
    ['/', '589'],
    ['/thema/digitale-veiligheid', '6.052'],
    ['/gebied/utrecht-stad', 'Utrecht-Stad'],
    ['/actieagenda', 'Actieagenda'],
  ] as const) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('main')).toContainText(text);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});

test.describe('without JavaScript, on every kind of screen', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 768, 1440]) {
    test(`the letters of a chart have their size, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/indicator/burgernet-succespercentage');
      const labels = page.locator('svg text:visible').filter({ hasText: 'doel 2020' });
      const sizes = await labels.evaluateAll((texts) =>
        texts.map((text) => {
          const matrix = text instanceof SVGGraphicsElement ? text.getScreenCTM() : null;
          return Number.parseFloat(getComputedStyle(text).fontSize) * (matrix?.a ?? 0);
        }),
      );
      expect(sizes).not.toEqual([]);
      expect(sizes.filter((size) => size < 11.9)).toEqual([]);
    });
  }
});

test('a touch before the data are there does not draw the page without them', async ({ page }) => {
  const late = (ms: number) => async (route: Route) => {
    await new Promise((done) => setTimeout(done, ms));
    await route.continue();
  };
  await page.route('**/afgeleid/kern.json*', late(1500));
  await page.route('**/afgeleid/gebied/*.json*', late(4000));
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  const heading = page.getByRole('heading', { level: 1 });
  await heading.evaluate((element) => element.setAttribute('data-kept', ''));
  for (const place of [1, 2, 3, 4, 5]) await page.mouse.move(place * 20, 300);
  await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true', { timeout: 15_000 });
  await expect(heading).toHaveAttribute('data-kept', '');
});

test('every answer of a real visit has the security headers', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await openPage(page, '/');
  await openPage(page, '/gebied/utrecht-stad?periode=2019-K2');
  expect(responses.length).toBeGreaterThan(10);
  for (const response of responses) {
    // What the browser has in its memory it reports with few headers: the answer of the server counts.
    const { headers } = await fetch(response.url(), { method: 'HEAD' });
    for (const name of [
      'content-security-policy',
      'strict-transport-security',
      'x-content-type-options',
      'referrer-policy',
    ]) {
      expect(headers.get(name), `${name} of ${response.url()}`).not.toBeNull();
    }
  }
});
