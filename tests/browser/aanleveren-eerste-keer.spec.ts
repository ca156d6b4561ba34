import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// Not the test of the other specs: that one holds every request to the server of the whole run, and has no cookies.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { formatCountWord } from '../../src/domain/format-nl.ts';
import { FRAUD_NAME, makeFraudFile, NEW_FRAUD } from './support/fraud-file.ts';
import { becomeAdministrator, PASSWORD } from './support/real-server.ts';
import { type Product, startProduct } from './support/start-product.ts';

const manual = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'handleiding.md'), 'utf8').replaceAll(
  '\n',
  ' ',
);

// One server with one administrator, on which the second test goes on where the first ended.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let product: Product;
test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  const page = await browser.newPage();
  await becomeAdministrator(page, product);
  await page.close();
});
test.afterAll(async () => {
  await product.stop();
});

/** A person who counts. */
function createVisitor(page: Page) {
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    await target.click();
    clicks += 1;
  };
  return {
    click,
    count: () => clicks,
    choose: async (content: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await click(page.getByRole('button', { name: 'Kies een bestand' }));
      await (await chooser).setFiles({ name: FRAUD_NAME, mimeType: 'text/csv', buffer: Buffer.from(content) });
    },
    tickAll: async (): Promise<void> => {
      const open = page.getByRole('checkbox', { name: /gezien, dit klopt zo$/i, checked: false });
      for (let left = await open.count(); left > 0; left = await open.count()) await click(open.first());
    },
  };
}

async function startAt(page: Page): Promise<void> {
  await page.goto(`${product.origin}/`);
  await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true');
}

const menu = (page: Page) => page.getByRole('navigation', { name: 'Hoofdmenu' });
const published = (page: Page) => page.getByRole('heading', { level: 1, name: 'Gepubliceerd' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the first time, with faults and not signed in: as many clicks as the manual says', async ({ page }) => {
  const { click, choose, tickAll, count } = createVisitor(page);
  await startAt(page);
  await click(menu(page).getByRole('link', { name: 'Aanleveren' }));
  await choose(NEW_FRAUD);
  await click(button(page, 'Neem alle 2 voorstellen over'));
  await click(button(page, 'Nog niet bekend in D39'));
  await expect(page.getByText(/Geen fouten$/)).toBeVisible();
  await tickAll();
  await click(page.getByRole('link', { name: 'Inloggen om te publiceren' }));
  await page.getByLabel('E-mailadres').fill('bo@voorbeeld.nl');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  await click(page.getByRole('main').getByRole('button', { name: 'Inloggen', exact: true }));
  await expect(page).toHaveURL(/\/aanleveren\/[0-9a-f-]{36}/);
  await expect(page.getByText('‘5l2’ is nu ‘512’')).toBeVisible();
  await click(button(page, 'Publiceren'));
  // A publication draws every page anew, which takes a busy machine a while.
  await expect(published(page)).toBeFocused({ timeout: 90_000 });
  const rows = await (await page.request.get(`${product.origin}/data/cijfers/flevoland.csv`)).text();
  expect(rows).toContain('geregistreerde-online-fraude;almere;2020-K1;188;');
  expect(manual).toContain(`zijn het ${formatCountWord(count())} klikken`);
});

test('the next time, without faults: again as the manual says, and the figures are there for everybody', async ({
  page,
  browser,
}) => {
  await becomeVisitor(page);
  const { click, choose, tickAll, count } = createVisitor(page);
  await startAt(page);
  await click(menu(page).getByRole('link', { name: 'Aanleveren' }));
  await choose(makeFraudFile({ values: { almere: '190' } }).replaceAll(/^[^\r]*;2019-K3;[^\r]*\r\n/gm, ''));
  await expect(page.getByText(/Geen fouten$/)).toBeVisible();
  await tickAll();
  await page.getByRole('textbox', { name: /^Waarom/ }).fill('Nagekomen aangiften.');
  await click(button(page, 'Publiceren'));
  // A publication draws every page anew, which takes a busy machine a while.
  await expect(published(page)).toBeFocused({ timeout: 90_000 });
  expect(manual).toContain(`kost ${formatCountWord(count())} klikken`);
  const reader = await browser.newPage();
  const answer = await reader.request.get(`${product.origin}/data/cijfers/flevoland.csv`);
  expect(await answer.text()).toContain('geregistreerde-online-fraude;almere;2020-K1;190;');
  await reader.close();
});

/** Signs in beforehand, so that the clicks of the delivery itself are counted. */
async function becomeVisitor(page: Page): Promise<void> {
  await page.goto(`${product.origin}/inloggen`);
  await page.getByLabel('E-mailadres').fill('bo@voorbeeld.nl');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page).toHaveURL(`${product.origin}/`);
}
