// Not the test of the other specs: that one holds every request to the server of the whole run.
import { type BrowserContext, expect as expectSoon, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import type { ContentChange } from '../../src/package/content-change/content-order.ts';
import { listOfPackage, visit } from './support/kept.ts';
import { becomeAdministrator, sendContent } from './support/real-server.ts';
import { type Product, startProduct } from './support/start-product.ts';

/** To publish is to check a whole package, which takes its time on a busy machine. */
const expect = expectSoon.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 180_000 });
test.use({ serviceWorkers: 'allow' });

const ALT = 'Een plein in de regen.';
const TITLE = 'Het plein na het werk';
const header = {
  summary: 'Iemand vertelt.',
  programme: 'vis',
  indicators: [],
  area: 'midden-nederland',
  period: '2019-K4',
  date: '2020-03-01',
  origin: 'example',
} as const;
const consent = { by: 'De bewoner', date: '2020-03-01', purpose: 'Tonen op deze site', until: null };
const PICTURE: ContentChange = {
  kind: 'picture',
  item: {
    ...header,
    id: 'plein',
    title: 'Het plein',
    drawing: { type: 'upload' },
    alt: ALT,
    caption: '',
    source: 'De redactie',
    rights: 'Vrij te gebruiken',
    consent,
    notes: [],
  },
};
const STORY: ContentChange = {
  kind: 'story',
  item: {
    ...header,
    id: 'na-het-werk',
    title: TITLE,
    author: 'De redactie',
    source: 'Een gesprek',
    picture: 'plein',
    quote: '',
    consent,
    markdown: 'Om zes uur liep ik over het plein. Het regende. '.repeat(20),
  },
};

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

async function publish(change: ContentChange, picture: Uint8Array | null = null): Promise<void> {
  const { publication } = await (await fetch(`${product.origin}/api/status`)).json();
  const order = { base: publication, key: crypto.randomUUID(), change, confirmed: [] };
  expect(await sendContent(lead, order, picture)).toMatchObject({ status: 201 });
}

test('P10 what is withdrawn leaves the screen and the browser of who looked at it, and is nowhere to be had', async ({
  page,
  context,
}) => {
  const photo = sharp({ create: { width: 400, height: 300, channels: 3, background: '#789' } });
  await publish(PICTURE, await photo.jpeg().toBuffer());
  await publish(STORY);
  await visit(page, `${product.origin}/verhalen/na-het-werk`);
  const shown = page.getByRole('img', { name: ALT });
  await expect(shown).toBeVisible();
  const picture = new URL((await shown.getAttribute('src')) ?? '', product.origin).pathname;
  const addresses = [picture, '/verhalen/na-het-werk', '/afgeleid/verhaal/na-het-werk.json'];
  await expect.poll(() => listOfPackage(page)).toEqual(expect.arrayContaining([picture, '/verhalen/na-het-werk']));

  await publish({ kind: 'withdrawn', form: 'picture', id: 'plein' });
  await expect(shown).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await publish({ kind: 'withdrawn', form: 'story', id: 'na-het-werk' });
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(TITLE);

  const keptOfIt = async () =>
    (await listOfPackage(page)).filter((address) => addresses.includes(address.split('?')[0] ?? ''));
  await expect.poll(keptOfIt).toEqual([]);
  for (const address of addresses) {
    expect([address, (await fetch(product.origin + address)).status]).toEqual([address, 410]);
  }
  await context.setOffline(true);
  await page.goto(`${product.origin}/verhalen/na-het-werk`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Om zes uur liep ik over het plein')).toHaveCount(0);
});
