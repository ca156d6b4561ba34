// Not the test of the other specs: that one holds every request to the server of the whole run.
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import { formatMoment } from '../../src/domain/format-nl.ts';
import { listKept, listOfPackage, visit } from './support/kept.ts';
import { becomeAdministrator, sendDelivery } from './support/real-server.ts';
import { type Product, startProduct } from './support/start-product.ts';
import { type StaticHost, startStaticHost } from './support/static-host.ts';

const HEADER = 'indicator;gebied;periode;waarde;status';
const row = (value: number) => `${HEADER}\r\ngeregistreerde-cybercrime;almere;2020-K1;${value};voorlopig\r\n`;

/** To publish is to check a whole package, which takes its time on a busy machine. */
const expect = expectSoon.configure({ timeout: 20_000 });

// One server, on which each test goes on where the last one ended.
test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.use({ serviceWorkers: 'allow' });

let product: Product;
let desk: BrowserContext;
let lead: Page;
test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  desk = await browser.newContext({ serviceWorkers: 'block' });
  lead = await desk.newPage();
  await becomeAdministrator(lead, product);
});
test.afterAll(async () => {
  await desk.close();
  await product.stop();
});

interface Served {
  readonly publication: number;
  readonly package: string;
  readonly at: string;
}

const served = async (): Promise<Served> => (await fetch(`${product.origin}/api/status`)).json();
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'U bent offline' });
const quarters = (page: Page) => page.getByLabel('Periode', { exact: true }).getByRole('option');

async function publish(content: string): Promise<Served> {
  const order = { name: 'cijfers.csv', content, base: (await served()).publication, key: crypto.randomUUID() };
  const first = await sendDelivery(lead, order);
  const codes: string[] = (Object(first.json).issues ?? []).map(({ code }: { code: string }) => code);
  const answer = first.status === 201 ? first : await sendDelivery(lead, { ...order, accepted: codes });
  expect(answer.status).toBe(201);
  return served();
}

test('R11 after one visit the publication can be read without a connection, with its date', async ({
  page,
  context,
}) => {
  await visit(page, `${product.origin}/`);
  const { at } = await served();
  await expect(notice(page)).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await expect(notice(page)).toHaveText(`U bent offline. U ziet de publicatie van ${formatMoment(at)}.`);
  await expect(page.getByRole('main')).toContainText('589');
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations).toEqual([]);
});

test('what was not looked at before can be read as well, an indicator and another area', async ({ page, context }) => {
  await visit(page, `${product.origin}/`);
  await context.setOffline(true);
  await page.goto(`${product.origin}/indicator/geregistreerde-cybercrime?gebied=flevoland`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cybercrime');
  await expect(notice(page)).toBeVisible();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Actieagenda' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ctie');
  await expect(page.getByText('De gegevens kwamen niet aan')).toHaveCount(0);
});

test('a municipality that was looked at is kept, one that was not says what is missing', async ({ page, context }) => {
  await visit(page, `${product.origin}/gebied/almere`);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Almere');
  await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByText('De gegevens kwamen niet aan')).toHaveCount(0);
  await page.goto(`${product.origin}/gebied/zeist`);
  await expect(page.getByRole('alert').filter({ hasText: 'Controleer de verbinding' }).first()).toBeVisible();
});

test('R11 nothing of an account or of the API is kept, and no earlier publication', async ({ page, context }) => {
  await visit(page, `${product.origin}/`);
  await page.goto(`${product.origin}/publicaties`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${product.origin}/?publicatie=1`);
  await expect(page.getByRole('region', { name: 'Eerdere publicatie' })).toBeVisible();
  const kept = Object.values(await listKept(page)).flat();
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.filter((address) => /\/api(\/|$)|publicatie=|^\/data\/(?!beelden\/)/.test(address))).toEqual([]);
  await context.setOffline(true);
  await page.goto(`${product.origin}/?publicatie=1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent offline');
  await expect(page.getByRole('main')).toContainText(
    'Een eerdere publicatie is alleen te zien als u verbinding heeft.',
  );
});

test('R11 what is published meanwhile is shown when the connection is back, and nothing is left of what was', async ({
  page,
  context,
}) => {
  const before = await served();
  await visit(page, `${product.origin}/indicator/geregistreerde-cybercrime`);
  await context.setOffline(true);
  await page.goto(`${product.origin}/indicator/geregistreerde-cybercrime?gebied=flevoland`);
  await expect(notice(page)).toBeVisible();
  const after = await publish(row(31));
  expect(after.package).not.toBe(before.package);
  expect(await page.locator('#root').getAttribute('data-package')).toBe(before.package);
  await context.setOffline(false);
  await expect(page.locator('#root')).toHaveAttribute('data-package', after.package);
  await expect(quarters(page).filter({ hasText: '1e kwartaal 2020' })).toHaveCount(1);
  await expect(notice(page)).toHaveCount(0);
  const caches = async () => Object.keys(await listKept(page)).filter((name) => name.startsWith('rv-pakket-'));
  await expect.poll(caches).toEqual([`rv-pakket-${after.package}`]);
  await expect.poll(async () => (await listOfPackage(page)).length).toBeGreaterThan(50);
  const views = (await listOfPackage(page)).filter((address) => address.startsWith('/afgeleid/'));
  expect(views.filter((address) => !address.endsWith(`?pakket=${after.package}`))).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await expect(notice(page)).toHaveText(`U bent offline. U ziet de publicatie van ${formatMoment(after.at)}.`);
  await expect(quarters(page).filter({ hasText: '1e kwartaal 2020' })).toHaveCount(1);
});

test('after a day nothing is left, and the page says so', async ({ page, context }) => {
  await visit(page, `${product.origin}/`);
  await page.evaluate(async () => {
    const cache = await caches.open('rv-stand');
    const state = await (await cache.match('/stand.json'))?.json();
    const confirmed = Number(state.confirmed) - 24 * 60 * 60 * 1000 - 1000;
    await cache.put('/stand.json', Response.json({ ...state, confirmed }));
  });
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent offline');
  await expect(page.getByRole('main')).toContainText('geen publicatie bewaard, of zij is ouder dan een dag');
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations).toEqual([]);
  expect(await listOfPackage(page)).toEqual([]);
});

test('R12 the worker is asked for anew each time, and a file that is not there is no page', async ({ page }) => {
  await visit(page, `${product.origin}/`);
  const worker = await fetch(`${product.origin}/sw.js`);
  expect([worker.status, worker.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  const answer = await page.evaluate(async () => {
    const { status, headers } = await fetch('/assets/weg-12345678.js');
    return [status, headers.get('Content-Type')];
  });
  expect(answer).toEqual([404, 'text/plain; charset=utf-8']);
});

test.describe('at a host of files', () => {
  let host: StaticHost;
  test.beforeAll(async () => {
    host = await startStaticHost();
  });
  test.afterAll(() => host.stop());

  test('a page that stands in a folder is the page of its address', async ({ page }) => {
    await page.goto(`${host.origin}/trends`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('rends');
    await page.mouse.move(1, 1);
    await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('rends');
    expect(new URL(page.url()).pathname).toBe('/trends');
  });

  test('the publication is kept, with the date of its figures', async ({ page }) => {
    await visit(page, `${host.origin}/`);
    await host.stop();
    await page.goto(`${host.origin}/thema/vis`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true');
    await expect(notice(page)).toHaveText('U bent offline. U ziet de publicatie met de stand van 14 maart 2020.');
    await host.start();
  });

  test('P10 a picture and a view that are withdrawn leave', async ({ page }) => {
    const view = '/afgeleid/gebied/flevoland.json';
    const picture = '/data/beelden/kapper.svg';
    await visit(page, `${host.origin}/`);
    const isKept = async (start: string) => (await listOfPackage(page)).some((address) => address.startsWith(start));
    await page.evaluate((address) => fetch(address), picture);
    await expect.poll(() => isKept(picture)).toBe(true);
    expect(await isKept(view)).toBe(true);
    host.refused.set(picture, 410).set(view, 410);
    const id = await page.locator('#root').getAttribute('data-package');
    await page.evaluate(
      (addresses) => Promise.all(addresses.map((address) => fetch(address))),
      [picture, `${view}?pakket=${id}`],
    );
    await expect.poll(() => isKept(picture)).toBe(false);
    await expect.poll(() => isKept(view)).toBe(false);
    host.refused.clear();
  });

  test('R12 a tab goes on when the site is built anew, and the next page is of the new build', async ({
    page,
    context,
  }) => {
    await visit(page, `${host.origin}/`);
    await page.mouse.move(1, 1);
    await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true');
    host.rebuild(['begin', 'basis', 'gedeeld', 'actions-page']);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Actieagenda' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ctie');
    const next = await context.newPage();
    await next.goto(`${host.origin}/`);
    expect(await next.locator('script[src]').first().getAttribute('src')).toBe('/assets/begin-NIEUW.js');
    await expect
      .poll(async () => Object.entries(await listKept(next)).filter(([name]) => name.startsWith('rv-bouw-')).length)
      .toBe(2);
    await next.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Verhalen' }).click();
    await expect(next.getByRole('heading', { level: 1 })).toContainText('verhalen');
  });
});
