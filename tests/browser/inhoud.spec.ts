import { AxeBuilder } from '@axe-core/playwright';
// Not the test of the other specs: that one holds every request to the server of the whole run.
import { type BrowserContext, expect as expectSoon, type Page, type Request, test } from '@playwright/test';
import sharp from 'sharp';
import { ask, becomeAdministrator } from './support/real-server.ts';
import { type Product, startProduct } from './support/start-product.ts';

/** To publish is to check a whole package, which takes its time on a busy machine. */
const expect = expectSoon.configure({ timeout: 60_000 });

// One server, on which each test goes on where the last one ended.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let product: Product;
let context: BrowserContext;
let lead: Page;
test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
  lead = await context.newPage();
  await becomeAdministrator(lead, product);
});
test.afterAll(async () => {
  await context.close();
  await product.stop();
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(product.origin + path);
  await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('heading', { name: 'Publiceren', level: 2 })).toBeVisible();
}

/** Publishes what is filled in; the words are those of the history. */
async function publish(page: Page, summary: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name: 'Publiceren', exact: true });
  await expect(button).not.toHaveAttribute('aria-disabled');
  await button.click();
  await expect(page.getByRole('heading', { name: 'Gepubliceerd', level: 1 })).toBeFocused();
  await expect(page.getByRole('main')).toContainText(summary);
}

/** The button says in words why it does nothing yet, and can be pressed all the same. */
async function pressBlocked(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Publiceren', exact: true });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await button.press('Enter');
}

const preview = (page: Page) =>
  page
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: 'Zo ziet de lezer het' }) })
    .last();
const reader = (page: Page) => page.getByRole('link', { name: 'Bekijk het op het dashboard' });
const TEXT =
  'In 2019 vond 11,6% van de acties de gezochte persoon. Dat zegt niet hoe vaak een vermiste is gevonden. De bron is de actieagenda. '.repeat(
    8,
  );

test('from the screen to deliver one comes to all that can be changed, and to an action', async () => {
  await lead.goto(`${product.origin}/aanleveren`);
  await lead.getByRole('link', { name: 'Teksten, beelden, acties en doelen' }).click();
  await expect(lead.getByRole('heading', { name: 'Teksten, beelden, acties en doelen', level: 1 })).toBeVisible();
  await lead.getByRole('link', { name: 'Acties', exact: true }).click();
  await lead.getByRole('searchbox', { name: 'Zoeken in deze lijst' }).fill('pga-monitor');
  await lead.getByRole('link', { name: /^PGA-monitor uitrollen/ }).click();
  await expect(lead.getByRole('heading', { name: /^PGA-monitor uitrollen/, level: 1 })).toBeVisible();
});

test('the progress of an action is changed, seen beforehand, and then by a reader', async () => {
  await open(lead, '/inhoud/acties/zorg-pga-monitor');
  await expect(lead.getByText('U hebt nog niets veranderd.')).toBeVisible();
  await lead.getByRole('radio', { name: 'Loopt achter' }).check();
  await lead.getByLabel(/^Gedaan/).fill('13');
  await lead.getByLabel('Nu verwacht op').fill('2020-11-30');
  await expect(preview(lead)).toContainText('Loopt achter');
  await expect(preview(lead)).toContainText('13 van 39');
  await publish(lead, 'loopt achter');
  await reader(lead).click();
  const row = lead.getByRole('listitem').filter({ hasText: 'PGA-monitor uitrollen' });
  await expect(row).toContainText('verwacht 30 november 2020');
  await expect(row).toContainText('13 van 39');
});

test('S24 a draft outlives the page, leaves the browser by nothing, and is gone once it is thrown away', async () => {
  const sent: string[] = [];
  const note = (request: Request) => sent.push(`${request.url()} ${request.postData() ?? ''}`);
  lead.on('request', note);
  await open(lead, '/inhoud/acties/zorg-manifest');
  await lead.getByLabel('Eigenaar').fill('Bestuurders');
  await expect(lead.getByText('Concept bewaard in deze browser.')).toBeVisible();
  await lead.goto(`${product.origin}/inhoud`);
  await lead.getByRole('link', { name: 'Verder met Bestuurders maken' }).click();
  await expect(lead.getByLabel('Eigenaar')).toHaveValue('Bestuurders');
  await lead.goto(`${product.origin}/inhoud`);
  await lead.getByRole('button', { name: 'Weggooien van Bestuurders maken' }).click();
  await lead.getByRole('button', { name: /^Ja, weggooien/ }).click();
  await expect(lead.getByRole('heading', { name: 'Verder met een concept' })).toHaveCount(0);
  await open(lead, '/inhoud/acties/zorg-manifest');
  await expect(lead.getByLabel('Eigenaar')).toHaveValue('Taskforce');
  lead.off('request', note);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((text) => text.includes('Bestuurders'))).toEqual([]);
});

test('a target is changed and says what it tips, and is taken away', async () => {
  await open(lead, '/inhoud/doelen/csv-aangepakt_midden-nederland_2019');
  await lead.getByLabel(/^Waarde/).fill('60');
  await expect(lead.getByRole('heading', { name: 'Wat dit verandert' })).toBeVisible();
  await expect(preview(lead)).toContainText('60');
  await publish(lead, 'gewijzigd');
  await reader(lead).click();
  await expect(lead.getByRole('main')).toContainText(/doel.{0,20} 60|60.{0,20}doel/i);

  await open(lead, '/inhoud/doelen/csv-aangepakt_midden-nederland_2019');
  await expect(lead.getByLabel(/^Waarde/)).toHaveValue('60');
  await lead.getByRole('button', { name: 'Doel weghalen' }).click();
  await publish(lead, 'verwijderd');
  await reader(lead).click();
  await expect(lead.getByRole('main')).toContainText('Geen doel afgesproken.');
});

test('a new letter: faults take the focus, doubts ask a reason, and the page of the programme shows it', async () => {
  await open(lead, '/inhoud/brieven/nieuw');
  await lead.getByLabel('Titel').fill('Wat de tip van een bewoner oplevert');
  await pressBlocked(lead);
  const summary = lead.getByRole('alert').filter({ hasText: 'Dit is nog niet goed' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Noem de bron.' }).click();
  await expect(lead.getByRole('textbox', { name: 'Bron' })).toBeFocused();
  await expect(lead.getByRole('textbox', { name: 'Bron' })).toHaveAccessibleDescription(/Noem de bron\./);

  await lead.getByRole('textbox', { name: 'Bron' }).fill('Actieagenda 2020');
  await lead.getByRole('textbox', { name: 'Samenvatting' }).fill('Een op de negen acties.');
  await lead.getByLabel('Programma of project').selectOption('burgernet');
  await lead.getByRole('checkbox', { name: /^Succespercentage/ }).check();
  await lead.getByLabel('Auteur').fill('Redactie');
  await lead.getByRole('textbox', { name: 'Tekst' }).fill('Te kort.');
  await expect(summary.getByRole('link', { name: /Deze tekst heeft 2 woorden/ })).toBeVisible();
  await lead.getByRole('textbox', { name: 'Tekst' }).fill(`${TEXT}\n\nBel 030 123 45 67.`);
  await lead.getByRole('button', { name: 'Uitspraak toevoegen' }).click();
  await lead.getByLabel('Cijfer van uitspraak 1').selectOption('burgernet-succespercentage');
  await lead.getByLabel('Wat uitspraak 1 zegt').selectOption({ label: 'is verbeterd' });
  await expect(lead.getByText('1 uitspraak wordt niet door het cijfer gesteund')).toBeVisible();
  await lead.getByLabel(/030 123 45 67.*Waarom mag dit er staan/).fill('Het nummer van de balie.');
  await expect(preview(lead)).toContainText('Wat de tip van een bewoner oplevert');
  await publish(lead, 'Wat de tip van een bewoner oplevert');
  await reader(lead).click();
  await expect(lead.getByRole('heading', { name: 'Wat de tip van een bewoner oplevert' })).toBeVisible();
});

test('P10 a letter that was taken back is withdrawn from the publications that still show it', async () => {
  const { latest } = (await ask(lead, 'GET', '/api/publicaties/1')).json as { latest: number };
  const back = await ask(lead, 'POST', `/api/publicaties/${latest}/ongedaan`, { key: crypto.randomUUID() });
  expect(back.status).toBe(201);
  const before = await lead.request.get(`${product.origin}/?publicatie=${latest}`);
  expect(before.status()).toBe(200);
  await lead.goto(`${product.origin}/inhoud/brieven`);
  const gone = lead.getByRole('region', { name: 'Niet meer op het dashboard' });
  await expect(gone).toContainText(`het laatst te zien in publicatie ${latest}`);
  await gone.getByRole('button', { name: 'Intrekken van Wat de tip van een bewoner oplevert' }).click();
  await expect(gone.getByRole('button', { name: /^Ja, overal intrekken/ })).toBeFocused();
  const axe = await new AxeBuilder({ page: lead }).include('main').analyze();
  expect(axe.violations).toEqual([]);
  await gone.getByRole('button', { name: /^Ja, overal intrekken/ }).click();
  await expect(gone.getByRole('status')).toContainText('Eerdere publicaties waarin dit stond, zijn niet meer te zien.');
  await expect(gone.getByRole('status')).toBeFocused();
  await expect(gone.getByRole('listitem')).toHaveCount(0);
  const after = await lead.request.get(`${product.origin}/?publicatie=${latest}`);
  expect(after.status()).toBe(410);
});

test('P9 a citizen service number is never published', async () => {
  await open(lead, '/inhoud/brieven/ruim-een-op-de-negen');
  await lead.getByRole('textbox', { name: 'Samenvatting' }).fill('Het BSN is 111222333.');
  await expect(lead.getByText('Er staat een burgerservicenummer in')).toBeVisible();
  await expect(lead.getByRole('button', { name: 'Publiceren', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await lead.getByRole('button', { name: 'Begin opnieuw' }).click();
});

test('a story is changed, with its consent', async () => {
  await open(lead, '/inhoud/verhalen/acht-moeders-aan-een-tafel');
  await lead.getByLabel('Wie gaf toestemming').fill('');
  await pressBlocked(lead);
  await expect(lead.getByRole('alert')).toContainText('Zonder toestemming kan dit niet gepubliceerd worden.');
  await lead.getByLabel('Wie gaf toestemming').fill('Negen deelneemsters');
  await lead.getByLabel('Titel').fill('Negen moeders aan één tafel');
  await expect(preview(lead)).toContainText('Toestemming van Negen deelneemsters');
  await publish(lead, 'Negen moeders aan één tafel');
  await reader(lead).click();
  await expect(lead.getByRole('heading', { name: 'Negen moeders aan één tafel', level: 1 })).toBeVisible();
});

test('a picture is refused before it is sent, chosen, described and seen, and withdrawn', async () => {
  await open(lead, '/inhoud/beelden/nieuw');
  await choose('tekst.txt', 'text/plain', Buffer.from('geen beeld'));
  await expect(lead.getByText('‘tekst.txt’ is geen JPEG, PNG of WebP.').first()).toBeVisible();
  const bytes = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#147688' } })
    .jpeg()
    .toBuffer();
  await choose('straat.jpg', 'image/jpeg', bytes);
  await expect(lead.getByText(/^straat\.jpg, JPEG, \d+ kB$/)).toBeVisible();
  await lead.getByLabel('Beschrijving voor wie het beeld niet ziet').fill('Een blauw vlak.');
  await lead.getByLabel('Titel').fill('Een blauw vlak als beeld');
  await lead.getByRole('textbox', { name: 'Samenvatting' }).fill('Een beeld om te proberen.');
  await lead.getByRole('radio', { name: 'Niemand is herkenbaar' }).check();
  await lead.getByRole('textbox', { name: 'Bron' }).fill('Bureau RVS');
  await lead.getByLabel('Rechten').fill('CC BY 4.0');
  await lead.getByLabel('Programma of project').selectOption('vis');
  await expect(preview(lead).getByRole('img', { name: 'Een blauw vlak.' })).toBeVisible();
  await publish(lead, 'Een blauw vlak als beeld');
  await reader(lead).click();
  const shown = lead.getByRole('img', { name: 'Een blauw vlak.' });
  await expect(shown).toBeVisible();
  const address = (await shown.getAttribute('src')) ?? '';

  await open(lead, '/inhoud/beelden/een-blauw-vlak-als-beeld');
  await lead.getByRole('button', { name: 'Beeld intrekken' }).click();
  await expect(lead.getByText('Intrekken kunt u niet ongedaan maken.')).toBeVisible();
  await publish(lead, 'ingetrokken');
  const gone = await lead.request.get(product.origin + address);
  expect([404, 410]).toContain(gone.status());
});

async function choose(name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const chooser = lead.waitForEvent('filechooser');
  await lead.getByRole('button', { name: /^Kies een( ander)? bestand$/ }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}

test('a definition is changed, and a threshold that hides what is visible is not published', async () => {
  await open(lead, '/inhoud/definities/geregistreerde-cybercrime');
  await lead.getByLabel('Onthulgrens').fill('500');
  await expect(lead.getByText(/fouten in het gegevenspakket/)).toBeVisible();
  await lead.getByLabel('Onthulgrens').fill('5');
  await lead.getByLabel('Definitie').fill('Misdrijven waarbij een computer zelf het doelwit is.');
  await publish(lead, 'Definitie van Geregistreerde cybercrime gewijzigd');
  await reader(lead).click();
  await expect(lead.getByRole('main')).toContainText('Misdrijven waarbij een computer zelf het doelwit is.');
});

test('of two who change the same text the second keeps what was typed, and publishes it knowingly', async ({
  browser,
}) => {
  await open(lead, '/inhoud/brieven/drie-handreikingen-en-dan');
  await lead.getByRole('textbox', { name: 'Samenvatting' }).fill('Van de eerste.');
  await lead.getByLabel('Auteur').fill('De eerste');
  const state = await context.storageState();
  const other = await browser.newContext({ storageState: state, locale: 'nl-NL' });
  const second = await other.newPage();
  await open(second, '/inhoud/brieven/drie-handreikingen-en-dan');
  await second.getByRole('textbox', { name: 'Samenvatting' }).fill('Van de tweede.');
  await publish(lead, 'Brief');
  await second.getByRole('button', { name: 'Publiceren', exact: true }).click();
  const notice = second.getByRole('alert').filter({ hasText: 'Iemand anders heeft dit intussen veranderd' });
  await expect(notice).toBeFocused();
  await expect(second.getByRole('textbox', { name: 'Samenvatting' })).toHaveValue('Van de tweede.');
  await notice.getByRole('button', { name: 'Kijk na met het nieuwste' }).click();
  // What the second did not touch is what the first published.
  await expect(second.getByLabel('Auteur')).toHaveValue('De eerste');
  await expect(second.getByText('Iemand anders heeft intussen ook ‘Samenvatting’ veranderd.')).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'Samenvatting' })).toHaveValue('Van de tweede.');
  await publish(second, 'Brief');
  await other.close();
});

test('who has not signed in is led to the page to sign in, and comes back to what was typed', async ({ browser }) => {
  const other = await browser.newContext({ locale: 'nl-NL' });
  const page = await other.newPage();
  await open(page, '/inhoud/acties/zorg-manifest');
  await page.getByLabel('Eigenaar').fill('Bestuurders');
  const link = page.getByRole('link', { name: 'Inloggen om te publiceren' });
  await expect(link).toHaveAttribute('href', /\/inloggen\?verder=%?2?F?\/?inhoud/);
  await other.close();
});

test('a host that only gives files hands over the package, and says that nothing is published', async ({ browser }) => {
  const other = await browser.newContext({ locale: 'nl-NL' });
  const page = await other.newPage();
  await page.route('**/api/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Rijker Verantwoorden</title>' }),
  );
  await open(page, '/inhoud/acties/zorg-manifest');
  await page.getByLabel('Eigenaar').fill('Bestuurders');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download het pakket' }).click();
  expect((await download).suggestedFilename()).toBe('gegevenspakket.zip');
  await expect(page.getByText('Er is niets gepubliceerd.')).toBeVisible();
  await other.close();
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 320],
] as const) {
  test(`every form can be used by all: axe, nothing wider than the screen (${colorScheme}, ${width})`, async ({
    browser,
  }) => {
    const other = await browser.newContext({ locale: 'nl-NL', colorScheme, viewport: { width, height: 800 } });
    const page = await other.newPage();
    const paths = [
      '/inhoud/brieven/ruim-een-op-de-negen',
      '/inhoud/verhalen/de-factuur-die-net-echt-was',
      '/inhoud/beelden/nep-betaalverzoek',
      '/inhoud/acties/zorg-pga-monitor',
      '/inhoud/doelen/burgernet-succespercentage_midden-nederland_2020',
      '/inhoud/definities/burgernet-succespercentage',
      '/inhoud/beelden/nieuw',
      '/inhoud/brieven/nieuw',
    ];
    for (const path of paths) {
      await open(page, path);
      if (path.endsWith('nieuw')) {
        await page.getByLabel('Titel').fill('Bel 030 123 45 67');
        await pressBlocked(page);
        await expect(page.getByRole('alert')).toBeFocused();
      } else {
        await expect(page.getByText('Past in het gegevenspakket')).toBeVisible();
      }
      await holdToAll(page, path, width);
    }
    for (const path of ['/inhoud', '/inhoud/acties', '/inhoud/onzin', '/inhoud/brieven/onzin']) {
      await page.goto(product.origin + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status'))
        .toHaveCount(0, { timeout: 1 })
        .catch(() => undefined);
      await holdToAll(page, path, width);
    }
    await other.close();
  });
}

async function holdToAll(page: Page, path: string, width: number): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect([path, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([path, []]);
  expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
}

test('A16 a form is filled in and published by keyboard alone', async () => {
  await open(lead, '/inhoud/acties/zorg-stressoren');
  await lead.getByLabel('Eigenaar').focus();
  await lead.keyboard.press('Control+A');
  await lead.keyboard.type('Toetsenbord');
  const button = lead.getByRole('button', { name: 'Publiceren', exact: true });
  await expect(button).not.toHaveAttribute('aria-disabled');
  for (let count = 0; count < 80 && !(await button.evaluate((one) => one === document.activeElement)); count += 1) {
    await lead.keyboard.press('Tab');
  }
  await lead.keyboard.press('Enter');
  await expect(lead.getByRole('heading', { name: 'Gepubliceerd', level: 1 })).toBeFocused();
  const { json } = await ask(lead, 'GET', '/api/publicaties');
  expect(JSON.stringify(json)).toContain('Actie');
});
