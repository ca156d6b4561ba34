import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Not the test of the other specs: that one holds every request to the server of the whole run.
import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import { ask, becomeAdministrator, sendDelivery } from './support/real-server.ts';
import { type Product, startProduct } from './support/start-product.ts';
import { watchConnections } from './support/watch-connections.ts';

const PAGE = '/indicator/geregistreerde-cybercrime?gebied=almere';
const quarters = (page: Page) => page.getByLabel('Periode', { exact: true }).getByRole('option');
const HEADER = 'indicator;gebied;periode;waarde;status';
/** A quarter that the package has not yet. */
const row = (value: number, area = 'almere') => `geregistreerde-cybercrime;${area};2020-K1;${value};voorlopig`;
const file = (...rows: string[]) => `${[HEADER, ...rows].join('\r\n')}\r\n`;

/** To publish is to check a whole package, which takes its time on a busy machine. */
const expect = expectSoon.configure({ timeout: 60_000 });

// One server, on which each test goes on where the last one ended; twenty tabs take their time.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let product: Product;
let context: BrowserContext;
let lead: Page;
test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  context = await browser.newContext();
  lead = await context.newPage();
  await becomeAdministrator(lead, product);
});
test.afterAll(async () => {
  await context.close();
  await product.stop();
});

interface Served {
  readonly publication: number;
  readonly package: string;
}

/** While a command ran, this program heard nothing: a connection that the server ended meanwhile is tried again. */
const get = (path: string): Promise<Response> =>
  fetch(`${product.origin}${path}`).catch(() => fetch(`${product.origin}${path}`));

const served = async (): Promise<Served> => (await get('/api/status')).json();

/** Warnings that were met before. */
const ticked = new Set<string>();

/** Delivers on what is published now, and ticks off every warning that the server still asks about. */
async function publish(
  content: string,
  more: { readonly base?: number; readonly key?: string; readonly note?: string } = {},
) {
  const base = more.base ?? (await served()).publication;
  const order = {
    name: 'cijfers.csv',
    content,
    base,
    key: more.key ?? crypto.randomUUID(),
    note: more.note ?? null,
    accepted: [...ticked],
  };
  const first = await sendDelivery(lead, order);
  const { type, issues = [] } = Object(first.json);
  if (first.status !== 422 || type !== 'faults') return first;
  for (const { code } of issues) ticked.add(code);
  return sendDelivery(lead, { ...order, accepted: [...ticked] });
}

/** Every file of the package as it is served: path -> content. */
async function fetchFiles(): Promise<Map<string, string>> {
  const read = async (path: string) => {
    const bytes = await (await get(`/data/${path}`)).arrayBuffer();
    return Buffer.from(bytes).toString('base64');
  };
  const list = await (await get('/data/datapackage.json')).json();
  const paths: string[] = ['datapackage.json', ...list.resources.map(({ path }: { path: string }) => path)];
  return new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)));
}

const shownPackage = (page: Page) => page.locator('#root').getAttribute('data-package');

test('R12 twenty open tabs show the new quarter, each of them of one publication only', async () => {
  const before = await served();
  const asked: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.startsWith('/afgeleid/')) asked.push(url.searchParams.get('pakket') ?? 'geen');
  });
  const tabs: Page[] = [];
  for (let count = 0; count < 20; count += 1) {
    const tab = await context.newPage();
    await tab.goto(product.origin + PAGE);
    await expect(tab.locator('#root')).toHaveAttribute('data-ready', 'true');
    tabs.push(tab);
  }
  expect(new Set(asked)).toEqual(new Set([before.package]));
  await expect(quarters(tabs[0]!).filter({ hasText: '1e kwartaal 2020' })).toHaveCount(0);

  expect(await publish(file(row(31)))).toMatchObject({ status: 201, json: { type: 'published' } });
  const after = await served();
  expect(after.publication).toBe(before.publication + 1);
  for (const tab of tabs) {
    await expect(tab.locator('#root')).toHaveAttribute('data-package', after.package);
    await expect(quarters(tab).filter({ hasText: '1e kwartaal 2020' })).toHaveCount(1);
    await expect(tab.getByRole('status').filter({ hasText: `publicatie ${after.publication} is nieuw` })).toBeVisible();
  }
  // Once a tab went on to the new one it asked for nothing of the old one any more.
  const order = asked.slice(asked.lastIndexOf(before.package) + 1);
  expect(new Set(order)).toEqual(new Set([after.package]));
  for (const tab of tabs) await tab.close();
});

test('a new page is drawn beforehand of the new publication, and walks on within it', async ({ page }) => {
  const { package: current } = await served();
  await expect
    .poll(
      async () =>
        (await (await fetch(`${product.origin}/gebied/almere`)).text()).includes('data-prerender="/gebied/almere"'),
      {
        timeout: 60_000,
      },
    )
    .toBe(true);
  await page.goto(`${product.origin}/gebied/almere`);
  expect(await shownPackage(page)).toBe(current);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Verhalen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('verhalen');
  expect(await shownPackage(page)).toBe(current);
});

test('R4 of two deliveries of the same figure the second sees what changed meanwhile', async () => {
  const { publication } = await served();
  const [first, second] = await Promise.all(
    [41, 42].map((value) => publish(file(row(value, 'zeist')), { base: publication })),
  );
  const statuses = [first!.status, second!.status].sort();
  expect(statuses).toEqual([201, 409]);
  const lost = [first, second].find((answer) => answer!.status === 409);
  expect(lost!.json).toMatchObject({
    type: 'collision',
    latest: publication + 1,
    rows: [{ indicator: 'geregistreerde-cybercrime', area: 'zeist', period: '2020-K1', before: '' }],
  });
  const { now, yours } = Object(lost!.json).rows[0];
  expect([now, yours].sort()).toEqual(['41', '42']);
});

test('figures of others that change meanwhile are no collision', async () => {
  const { publication } = await served();
  const answers = await Promise.all(
    ['soest', 'baarn', 'hilversum'].map((area) => publish(file(row(21, area)), { base: publication })),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect((await served()).publication).toBe(publication + 3);
});

test('R5 what is sent again is published once; the same key for something else is refused', async () => {
  const key = crypto.randomUUID();
  const { publication } = await served();
  const order = { base: publication, key };
  expect((await publish(file(row(51, 'woerden')), order)).status).toBe(201);
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await publish(file(row(51, 'woerden')), order)).toMatchObject({
      status: 200,
      json: { type: 'repeated', publication: { id: publication + 1 } },
    });
  }
  expect((await publish(file(row(52, 'woerden')), order)).status).toBe(422);
  expect(await publish(file(row(51, 'woerden')))).toMatchObject({ json: { type: 'unchanged' } });
  expect((await served()).publication).toBe(publication + 1);
});

test('a published figure becomes another only with the reason written beside it', async () => {
  expect(await publish(file(row(61, 'woerden')))).toMatchObject({ status: 422, json: { code: 'reden-ontbreekt' } });
  const answer = await publish(file(row(61, 'woerden')), { note: 'Twee dubbele aangiften zijn weg.' });
  expect(answer).toMatchObject({ status: 201 });
  const { json } = await ask(lead, 'GET', '/api/publicaties');
  expect(Object(json).publications[0]).toMatchObject({ who: 'Bo Beheer' });
  expect(Object(json).publications[0].summary).toContain('Reden: Twee dubbele aangiften zijn weg.');
});

test('what would tell a hidden number is a fault of the check, with a cell and a sentence, and nothing changes', async () => {
  const before = await served();
  // What Lelystad and Zeewolde hide would be 3 together.
  const wrong = await publish(`${HEADER}\r\ngeregistreerde-cybercrime;flevoland;2019-K4;34;voorlopig\r\n`, {
    note: 'x',
  });
  expect(wrong).toMatchObject({ status: 422, json: { type: 'faults' } });
  expect(Object(wrong.json).issues[0]).toMatchObject({
    severity: 'fout',
    cell: 'D2',
    text: expect.stringMatching(/^Cel D2: /),
  });
  expect(await served()).toEqual(before);
});

test('P16 who has not signed in publishes nothing, and sees roles for names', async ({ page }) => {
  await page.goto(`${product.origin}/over`);
  const { publication: base } = await served();
  const order = { name: 'x.csv', content: file(row(71)), base, key: crypto.randomUUID() };
  expect(await sendDelivery(page, order)).toMatchObject({ status: 401, json: { code: 'niet-ingelogd' } });
  expect((await ask(page, 'POST', '/api/publicaties/2/ongedaan', { key: crypto.randomUUID() })).status).toBe(401);
  const { json } = await ask(page, 'GET', '/api/publicaties');
  expect(JSON.stringify(json)).not.toContain('Bo Beheer');
  expect(Object(json).publications[0].who).toBe('beheerder');
});

test('an earlier publication shows the figures of then, says so, and keeps it when one walks on', async ({ page }) => {
  const first = await served();
  await page.goto(`${product.origin}${PAGE}&publicatie=1`);
  await expect(quarters(page).first()).toHaveText('4e kwartaal 2019, voorlopig');
  const bar = page.getByRole('region', { name: 'Eerdere publicatie' });
  await expect(bar).toContainText(/U ziet de cijfers van publicatie 1, van .* Er zijn nieuwere\./);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Actieagenda' }).click();
  await expect(page).toHaveURL(/publicatie=1/);
  await expect(bar).toBeVisible();
  // It does not move when something is published.
  const own = await shownPackage(page);
  expect((await publish(file(row(81, 'zeewolde')))).status).toBe(201);
  await expect.poll(async () => (await served()).publication).toBe(first.publication + 1);
  expect(await shownPackage(page)).toBe(own);
  await bar.getByRole('link', { name: 'Naar de nieuwste cijfers' }).click();
  await expect(page).not.toHaveURL(/publicatie/);
  expect(await shownPackage(page)).toBe((await served()).package);
});

test('a publication that is not there says so, and shows the newest', async ({ page }) => {
  await page.goto(`${product.origin}/over?publicatie=999`);
  await expect(page.getByText('Publicatie 999 is hier niet te vinden. U ziet de nieuwste cijfers.')).toBeVisible();
});

test('R18 taken back on the screen, every file has the bytes of before; applied again, those of after', async () => {
  const before = { status: await served(), files: await fetchFiles() };
  expect((await publish(file(row(91, 'bunnik'), row(92, 'houten')))).status).toBe(201);
  const after = await fetchFiles();
  expect(after).not.toEqual(before.files);

  await lead.goto(`${product.origin}/publicaties`);
  const latest = before.status.publication + 1;
  await lead.getByRole('button', { name: `Ongedaan maken van publicatie ${latest}` }).click();
  await lead.getByRole('dialog').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(lead.getByRole('status').filter({ hasText: `Publicatie ${latest} is ongedaan gemaakt.` })).toBeVisible();
  expect(await fetchFiles()).toEqual(before.files);
  expect((await served()).package).toBe(before.status.package);
  await expect(lead.getByText(`Ongedaan gemaakt door publicatie ${latest + 1}.`)).toBeVisible();

  await lead.getByRole('button', { name: `Opnieuw toepassen van publicatie ${latest + 1}` }).click();
  await lead.getByRole('dialog').getByRole('button', { name: 'Opnieuw toepassen' }).click();
  await expect(lead.getByRole('status').filter({ hasText: 'opnieuw toegepast' })).toBeVisible();
  expect(await fetchFiles()).toEqual(after);
  // It stands again, and what stands can be taken back.
  await expect(lead.getByText(`Opnieuw toegepast door publicatie ${latest + 2}.`)).toHaveCount(2);
  await expect(lead.getByRole('button', { name: `Ongedaan maken van publicatie ${latest + 2}` })).toBeVisible();
});

test('what was changed again later cannot be taken back before that, and the screen says which', async () => {
  await publish(file(row(11, 'dronten')));
  const { publication } = await served();
  await publish(file(row(12, 'dronten')), { note: 'verbeterd' });
  await lead.goto(`${product.origin}/publicaties`);
  await lead.getByRole('button', { name: `Ongedaan maken van publicatie ${publication}` }).click();
  await lead.getByRole('dialog').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(
    lead.getByRole('status').filter({ hasText: 'geregistreerde-cybercrime, dronten, 2020-K1' }),
  ).toContainText(`Maak eerst publicatie ${publication + 1} ongedaan.`);
});

const npmRun = (args: readonly string[], varFolder: string) =>
  spawnSync('npm', ['run', '-s', ...args], {
    env: { ...process.env, VAR_DIR: varFolder },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

function readTree(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path).toString('base64')] as const;
    }),
  );
}

test('R16 a backup beside the running server, put back elsewhere, exports the same files', async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'rv-reserve-'));
  const copy = join(folder, 'kopie.gz');
  expect(npmRun(['backup', '--', copy], product.varFolder)).toMatchObject({ status: 0 });
  expect(npmRun(['restore', '--', copy], join(folder, 'var'))).toMatchObject({ status: 0 });
  expect(npmRun(['export', '--', join(folder, 'uit')], join(folder, 'var'))).toMatchObject({ status: 0 });
  const exported = readTree(join(folder, 'uit'));
  const files = await fetchFiles();
  for (const [path, content] of files) expect(exported.get(path)).toBe(content);
  expect(exported.size).toBe(files.size);
  // A database that is copied while it is written is no backup.
  const refused = npmRun(['restore', '--', join(product.varFolder, 'opslag.db')], join(folder, 'leeg'));
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.stderr).toContain('geen (hele) reservekopie');
});

test('R6 a second server on the same store ends at once, and names the first', async () => {
  const second = startProduct({}, product.varFolder);
  await expect(second).rejects.toThrow(new RegExp(`in gebruik door proces ${product.process.pid}`));
});

test('R1 R10 killed and started again, it has every publication, and who had signed in still has', async () => {
  const before = await served();
  const folder = product.varFolder;
  product.process.kill('SIGKILL');
  await new Promise((done) => product.process.once('close', done));
  product = await startProduct({ PORT: new URL(product.origin).port }, folder);
  expect(await served()).toEqual({ ...before });
  expect(product.said()).toContain('wijkt daarvan af');
  await lead.goto(`${product.origin}/over`);
  expect(Object((await ask(lead, 'GET', '/api/status')).json).account).toMatchObject({ name: 'Bo Beheer' });
});

test('S22 the server calls nobody, whatever it is asked', async ({ page }) => {
  // That a call would be seen: another program makes one.
  const caller = spawn(process.execPath, ['-e', 'setTimeout(() => require("net").connect(9, "127.0.0.2"), 1500)']);
  const control = await watchConnections(caller.pid ?? 0);
  await new Promise((done) => caller.once('close', done));
  expect(await control()).toContain('127.0.0.2');

  const stop = await watchConnections(product.process.pid ?? 0);
  const urls = ['http://169.254.169.254/', 'http://[::1]:22/', 'http://2130706433/', 'file:///etc/passwd'];
  for (const url of urls) {
    await fetch(`${product.origin}/?verder=${encodeURIComponent(url)}`);
    await ask(lead, 'GET', `/api/account/oidc/start?verder=${encodeURIComponent(url)}`);
  }
  expect((await publish(file(row(14, 'wijdemeren')), { note: urls.join(' ') })).status).toBe(201);
  await page.goto(`${product.origin}/verhalen`);
  await page.goto(`${product.origin}/?publicatie=2`);
  expect(await stop()).toEqual([]);
});

test('R10 asked to stop while somebody delivers, it answers first and ends in order', async () => {
  await product.stop();
  // A busy machine may take longer over a delivery than the ten seconds that a server has.
  product = await startProduct({ STOP_SECONDS: '120', PORT: new URL(product.origin).port }, product.varFolder);
  const before = await served();
  const sending = publish(file(row(13, 'lopik')));
  const isSent = lead.waitForRequest((request) => request.url().endsWith('/api/leveringen'));
  await isSent;
  const ending = product.stop();
  expect(await sending).toMatchObject({ status: 201 });
  expect(await ending).toBe(0);
  product = await startProduct({}, product.varFolder);
  expect((await served()).publication).toBe(before.publication + 1);
});

test('R21 it says that it lives and is ready', async () => {
  const ready = await fetch(`${product.origin}/api/klaar`);
  expect([ready.status, await ready.json()]).toEqual([200, { klaar: true }]);
  expect((await fetch(`${product.origin}/api/leeft`)).status).toBe(200);
});
