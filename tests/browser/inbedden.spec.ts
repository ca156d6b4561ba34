import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { type Product, startProduct } from './support/start-product.ts';
import { expect, openPage, type Page, test, type Watched } from './support/test.ts';

const FIGURE = '/inbed/indicator/geregistreerde-cybercrime';

interface Site {
  readonly server: Server;
  readonly origin: string;
}

/** A site of someone else: /?<address> shows that address in a frame. */
async function startSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const address = decodeURIComponent((request.url ?? '').replace(/^\/\??/, ''));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="nl"><title>Gemeente</title><link rel="icon" href="data:,"><h2>Onze gemeente</h2><iframe src="${address}" title="Cijfer" width="900" height="820"></iframe>`,
    );
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
}

let allowed: Site;
let stranger: Site;
let product: Product;

test.beforeAll(async () => {
  allowed = await startSite();
  stranger = await startSite();
  product = await startProduct({ EMBED_ORIGINS: allowed.origin });
});
test.afterAll(async () => {
  await product.stop();
  allowed.server.close();
  stranger.server.close();
});

const show = (page: Page, site: Site, address: string) =>
  page.goto(`${site.origin}/?${encodeURIComponent(product.origin + address)}`);

/** These tests stand on another site, so only what breaks a policy or throws counts. */
function forgiveSites(watched: Watched, alsoBlocked = false): void {
  const kept = watched.faults.filter(
    (fault) => !fault.startsWith('other host: ') && !(alsoBlocked && /frame-ancestors|X-Frame-Options/i.test(fault)),
  );
  watched.faults.splice(0, watched.faults.length, ...kept);
}

test('a site that was named shows the figure: finding, number, chart, table, source, and a way out of the frame', async ({
  page,
  watched,
}) => {
  await show(page, allowed, `${FIGURE}?gebied=almere`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Cybercrime');
  await expect(frame.getByRole('application', { name: /^Geregistreerde cybercrime/ })).toBeVisible();
  await frame.getByRole('button', { name: /^Tabel van/ }).click();
  await expect(frame.getByRole('table')).toBeVisible();
  await expect(frame.getByText(/^Almere, 4e kwartaal 2019\. Bron: .+\. Stand van de gegevens: /)).toBeVisible();
  await expect(frame.getByText('voorbeeldcijfers').first()).toBeVisible();
  const link = frame.getByRole('link', { name: 'Bekijk in Rijker Verantwoorden' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');
  await expect(link).toHaveAttribute('href', '/indicator/geregistreerde-cybercrime?gebied=almere');
  for (const role of ['banner', 'navigation'] as const) await expect(frame.getByRole(role)).toHaveCount(0);
  forgiveSites(watched);
});

for (const [what, which, address] of [
  ['a site that was not named', () => stranger, FIGURE],
  ['a site that was named, of a screen that is not made for it', () => allowed, '/indicator/geregistreerde-cybercrime'],
  ['a site that was named, of the start page', () => allowed, '/'],
] as const) {
  test(`the browser refuses the frame of ${what}`, async ({ page, watched }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await show(page, which(), address);
    await expect.poll(() => said.join(' ')).toContain('frame-ancestors');
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
    expect(page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
    forgiveSites(watched, true);
  });
}

test('what is not there says so, and gives no way into the rest inside the frame', async ({ page, watched }) => {
  await show(page, allowed, '/inbed/indicator/bestaat-niet');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Dit cijfer kennen we niet');
  const links = await frame.getByRole('link').all();
  expect(links).toHaveLength(1);
  for (const link of links) await expect(link).toHaveAttribute('target', '_blank');
  watched.faults.splice(0, watched.faults.length, ...watched.faults.filter((fault) => !/status of 404/.test(fault)));
  forgiveSites(watched);
});

test('the start stops at a site that cannot be named so', async () => {
  const child = spawn(process.execPath, ['dist-server/main.js'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', EMBED_ORIGINS: 'https://*.almere.nl' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((done) => child.once('exit', done));
  expect(code).toBe(1);
  expect(said).toBe('EMBED_ORIGINS: “https://*.almere.nl” kan niet: noem elke site apart, zonder *.\n');
});

test('the screen gives the code for what stands on it, and the code shows that', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, '/indicator/geregistreerde-cybercrime?gebied=almere&periode=2019-K3&weergave=jaar&verken=alle');
  const about = page.getByRole('region', { name: 'Over dit cijfer' });
  await about.getByText('Insluiten op een eigen site').click();
  const code = await about.getByRole('textbox', { name: /^Code om te plakken/ }).inputValue();
  expect(code).toMatch(/^<iframe src="http:\/\/127\.0\.0\.1:\d+\/inbed\/indicator\/geregistreerde-cybercrime\?/);
  expect(code).toContain('?gebied=almere&amp;periode=2019-K3&amp;weergave=jaar"');
  expect(code).toContain('title="Geregistreerde cybercrime (Rijker Verantwoorden)"');
  expect(code).toContain('loading="lazy"');
  await about.getByRole('button', { name: 'Kopieer de code' }).click();
  await expect(about.getByText('De code is gekopieerd.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await expect(about.getByRole('link', { name: 'Bekijk hoe het eruitziet' })).toHaveAttribute(
    'href',
    '/inbed/indicator/geregistreerde-cybercrime?gebied=almere&periode=2019-K3&weergave=jaar',
  );
});

test('it follows light and dark of the system, whatever was chosen on the screens themselves', async ({ page }) => {
  await openPage(page, '/over');
  await page.evaluate(() => localStorage.setItem('weergave', 'light'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page, FIGURE);
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(background).toBe('rgb(12, 20, 27)');
});

for (const address of [FIGURE, `${FIGURE}?gebied=almere`, '/inbed/indicator/vis-gemeenten']) {
  test(`fits 320 px and passes axe: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}
