import { unzipSync } from 'fflate';
import { audit } from './quality/audit.ts';
import { chooseFile, deliver, onLaterDay, onServer, onStaticHost, saved } from './support/deliver.ts';
import { FAULTY_FRAUD, FRAUD_NAME, makeFraudFile } from './support/fraud-file.ts';
import { expect, openPage, type Page, test } from './support/test.ts';

const PUBLISHED = {
  status: 201,
  json: { type: 'published', publication: { id: 13, at: '2020-04-14T09:00:00Z', summary: '39 nieuw.' } },
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const publish = (page: Page) => page.getByRole('button', { name: 'Publiceren', exact: true });
const cell = (page: Page, text: string | RegExp) => page.getByRole('grid').getByRole('gridcell', { name: text });

/** Everything ticked off and explained, so that only the button is left. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByText(/Geen fouten$/)).toBeVisible();
  for (const tick of await page.getByRole('checkbox', { name: /gezien, dit klopt zo$/i }).all()) await tick.check();
  const why = page.getByRole('textbox', { name: /^Waarom zijn deze cijfers anders/ });
  if (await why.isVisible()) await why.fill('Twee gemeenten hebben hun cijfers verbeterd.');
}

async function mend(page: Page): Promise<void> {
  await button(page, 'Neem alle 2 voorstellen over').click();
  await button(page, 'Nog niet bekend in D39').click();
  await settle(page);
}

test.beforeEach(async ({ page }) => onLaterDay(page));

test('A16 a file with faults is mended, explained and published, and the concept is gone', async ({ page }) => {
  const orders = await onServer(page, { signedIn: true, answer: () => PUBLISHED });
  await deliver(page, FRAUD_NAME, FAULTY_FRAUD);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Geregistreerde online fraude, 1e kwartaal 2020/);
  await expect(page.getByText(/^Drie fouten moeten nog worden verbeterd/)).toBeFocused();
  await expect(publish(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(publish(page)).toHaveAccessibleDescription('Los eerst de 3 fouten op.');
  await mend(page);
  await publish(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gepubliceerd' })).toBeFocused();
  expect(orders).toEqual([
    expect.objectContaining({
      base: 12,
      name: FRAUD_NAME,
      edits: expect.arrayContaining([{ cell: 'B9', value: 'Gooise Meren' }]),
      note: 'Twee gemeenten hebben hun cijfers verbeterd.',
    }),
  ]);
  await openPage(page, '/aanleveren');
  await expect(page.getByRole('heading', { name: 'Sjabloon' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Verder met een concept' })).toHaveCount(0);
});

test('A16 a cell is written by keyboard: arrows walk, F2 opens, Escape forgets, Enter keeps', async ({ page }) => {
  await onServer(page, { signedIn: true, answer: () => PUBLISHED });
  await deliver(page, FRAUD_NAME, FAULTY_FRAUD);
  const first = cell(page, /^0376$/);
  await first.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('9999');
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, /Gooisemeren/)).toBeFocused();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Cel B9' })).toBeFocused();
  await page.keyboard.type('Gooise Meren');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Twee fouten moeten nog worden verbeterd/)).toBeVisible();
  const changes = page.getByRole('group').filter({ hasText: 'Eén wijziging van u' });
  await expect(changes.getByText('‘Gooisemeren’ is nu ‘Gooise Meren’')).toBeVisible();
  await button(page, 'Ongedaan maken van B9').click();
  await expect(page.getByText(/^Drie fouten moeten nog worden verbeterd/)).toBeVisible();
});

test('a row is left out, and taken in again', async ({ page }) => {
  await onServer(page, { signedIn: true, answer: () => PUBLISHED });
  await deliver(page, FRAUD_NAME, FAULTY_FRAUD);
  await button(page, 'Rij overslaan van D39').click();
  await expect(page.getByText(/^Twee fouten/)).toBeVisible();
  await button(page, 'Toch meenemen van rij 39').click();
  await expect(page.getByText(/^Drie fouten/)).toBeVisible();
});

test('a concept outlives the page, with all that was typed, and goes after two presses', async ({ page }) => {
  await onServer(page, { signedIn: false, answer: () => PUBLISHED });
  await deliver(page, FRAUD_NAME, FAULTY_FRAUD);
  await mend(page);
  await expect(page.getByText('Uw concept is bewaard in deze browser.')).toBeVisible();
  await openPage(page, '/aanleveren');
  await page.getByRole('link', { name: `Verder met ${FRAUD_NAME}` }).click();
  await expect(page.getByText(/Geen fouten$/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Waarom/ })).toHaveValue(/verbeterd\.$/);
  const signIn = page.getByRole('link', { name: 'Inloggen om te publiceren' });
  await expect(signIn).toHaveAttribute('href', /^\/inloggen\?verder=%2Faanleveren%2F[0-9a-f-]{36}$/);
  await openPage(page, '/aanleveren');
  await button(page, `Weggooien van ${FRAUD_NAME}`).click();
  await button(page, 'Ja, weggooien').click();
  await expect(page.getByRole('heading', { name: 'Verder met een concept' })).toHaveCount(0);
  await openPage(page, '/aanleveren');
  await expect(page.getByRole('heading', { name: 'Verder met een concept' })).toHaveCount(0);
});

test('R4 what others published meanwhile is shown by name, and nothing typed is lost', async ({ page, watched }) => {
  const row = { indicator: 'geregistreerde-online-fraude', area: 'lelystad', period: '2019-K3' };
  const collision = { ...row, before: '54', now: '50', yours: '51' };
  await onServer(page, {
    signedIn: true,
    answer: () => ({ status: 409, json: { type: 'collision', latest: 13, rows: [collision] } }),
  });
  await deliver(page, FRAUD_NAME, FAULTY_FRAUD);
  await mend(page);
  await publish(page).click();
  const alert = page.getByRole('alert').filter({ hasText: 'intussen gepubliceerd' });
  await expect(alert).toBeFocused();
  await expect(alert).toContainText(
    'Geregistreerde online fraude, Lelystad, 3e kwartaal 2019: stond op 54, is nu 50, bij u 51.',
  );
  await alert.getByRole('button', { name: 'Kijk na met de nieuwste cijfers' }).click();
  await expect(page.getByRole('textbox', { name: /^Waarom/ })).toHaveValue(/verbeterd\.$/);
  await expect(page.getByText(/Geen fouten$/)).toBeVisible();
  watched.faults.splice(0, 1);
});

test('what would tell a hidden number is a fault before anything is sent, and the proposals mend it', async ({
  page,
}) => {
  const orders = await onServer(page, { signedIn: true, answer: () => PUBLISHED });
  const shown = ['almere', 'lelystad', 'dronten', 'noordoostpolder'].map((area) => `${area};2020-K1;20`);
  const rows = [...shown, 'urk;2020-K1;<5', 'zeewolde;2020-K1;<5', 'flevoland;2020-K1;88'];
  const lines = ['indicator;gebied;periode;waarde', ...rows.map((row) => `geregistreerde-cybercrime;${row}`)];
  await deliver(page, 'cybercrime.csv', lines.join('\n'));
  await expect(page.getByText(/laten voor Urk in 1e kwartaal 2020 maar één getal over/)).toBeVisible();
  await expect(page.getByText('Los eerst de 2 fouten op.')).toBeVisible();
  await button(page, 'Neem alle 2 voorstellen over').click();
  await settle(page);
  expect(orders).toEqual([]);
});

test('a file goes with the publication that it was checked against, also when the page hears of a newer one', async ({
  page,
}) => {
  const server = { signedIn: true, answer: () => PUBLISHED };
  const orders = await onServer(page, server);
  await deliver(page, FRAUD_NAME, makeFraudFile());
  await settle(page);
  const later = await onServer(page, { ...server, publication: 13 });
  const heard = page.waitForResponse('**/api/status');
  // What the screen asks anew when there is a connection again.
  await page.evaluate(() => ['offline', 'online'].forEach((type) => window.dispatchEvent(new Event(type))));
  await heard;
  await expect(page.getByRole('status').filter({ hasText: 'Nagekeken' })).toBeAttached();
  await publish(page).click();
  await expect(page.getByRole('heading', { name: 'Gepubliceerd' })).toBeVisible();
  expect([...orders, ...later]).toMatchObject([{ base: 12 }]);
});

test('others who published in the same sums are told of in words', async ({ page, watched }) => {
  await onServer(page, {
    signedIn: true,
    answer: () => ({ status: 409, json: { type: 'collision', latest: 13, rows: [] } }),
  });
  await deliver(page, FRAUD_NAME, makeFraudFile());
  await settle(page);
  await publish(page).click();
  const alert = page.getByRole('alert').filter({ hasText: 'intussen gepubliceerd' });
  await expect(alert).toContainText('tellen mee in dezelfde sommen');
  await expect(alert).not.toContainText('0 cijfers');
  await alert.getByRole('button', { name: 'Kijk na met de nieuwste cijfers' }).click();
  await expect(page.getByText(/Geen fouten$/)).toBeVisible();
  watched.faults.splice(0, 1);
});

test('R5 a retry after a lost answer has the key of the first attempt', async ({ page, watched }) => {
  const orders = await onServer(page, {
    signedIn: true,
    answer: () => (orders.length === 1 ? { status: 502, json: 'weg' } : PUBLISHED),
  });
  await deliver(page, FRAUD_NAME, makeFraudFile());
  await settle(page);
  await publish(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'niet gelukt' })).toContainText('blijft bewaard');
  await publish(page).click();
  await expect(page.getByRole('heading', { name: 'Gepubliceerd' })).toBeVisible();
  const keys = orders.map((order) => Reflect.get(Object(order), 'key'));
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  watched.faults.splice(0, 1);
});

test('a host of files hands the whole package over, and says that nothing was published', async ({ page }) => {
  await onStaticHost(page);
  await deliver(page, FRAUD_NAME, makeFraudFile());
  await settle(page);
  await expect(page.getByText('Er is niets gepubliceerd.')).toBeVisible();
  const { name, bytes } = await saved(page, () => button(page, 'Download het pakket').click());
  expect(name).toBe('gegevenspakket.zip');
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toContain('datapackage.json');
  expect(new TextDecoder().decode(files['cijfers/flevoland.csv'])).toContain(
    'geregistreerde-online-fraude;almere;2020-K1;188;',
  );
});

test('the list of faults is mended elsewhere and delivered as it is', async ({ page }) => {
  await onStaticHost(page);
  await deliver(page, FRAUD_NAME, FAULTY_FRAUD);
  const { name, bytes } = await saved(page, () => button(page, 'Foutenlijst als CSV').click());
  expect(name).toBe('online-fraude_2020-K1-fouten.csv');
  const text = bytes.toString('utf8');
  expect(text).toContain('“5l2”');
  const mended = text
    .replace(';Gooisemeren;', ';Gooise Meren;')
    .replace(';5l2;', ';512;')
    .replace(';2020-K1;;;', ';2020-K1;43;;');
  await chooseFile(page, 'Ander bestand', name, mended);
  await expect(page.getByText(/Geen fouten$/)).toBeVisible();
  await expect(page.getByText(/Kolom “fout”/)).toHaveCount(0);
});

test('a template is a file of the next period that is read back', async ({ page }) => {
  await onStaticHost(page);
  await openPage(page, '/aanleveren');
  await page.getByRole('combobox', { name: 'Programma of indicator' }).selectOption('Digitale veiligheid');
  const { name, bytes } = await saved(page, () => button(page, 'Download sjabloon').click());
  expect(name).toBe('sjabloon-digitale-veiligheid.csv');
  const filled = bytes.toString('utf8').replaceAll(/;2020-K1;((?:;)+)(\d+)\r/g, ';2020-K1;$2$1\r');
  expect(filled).toMatch(/;2020-K1;\d+;/);
  await chooseFile(page, 'Kies een bestand', name, bytes);
  await expect(page.getByText(/ fouten moeten nog worden verbeterd/)).toBeVisible();
});

test('what a column holds is remembered for the next file of the programme', async ({ page }) => {
  await onServer(page, { signedIn: true, answer: () => PUBLISHED });
  for (const [turn, known] of [
    [1, 0],
    [2, 1],
  ] as const) {
    await deliver(page, FRAUD_NAME, makeFraudFile({ header: 'aantal_fraude' }));
    const field = page.getByRole('combobox', { name: 'Veld voor kolom D, aantal_fraude' });
    if (known === 0) await field.selectOption('Geregistreerde online fraude');
    else await expect(page.getByText(/koppelingen herkend van een vorige levering/)).toBeVisible();
    await expect(page.getByText(/Geen fouten$/), `turn ${turn}`).toBeVisible();
    await settle(page);
    await publish(page).click();
    await expect(page.getByRole('heading', { name: 'Gepubliceerd' })).toBeVisible();
  }
});

test('a file that is none says what to do, and another one takes its place', async ({ page }) => {
  await onStaticHost(page);
  await deliver(page, 'cijfers.pdf', '%PDF-1.4 niets');
  await expect(page.getByText(/^Dit is een PDF\. .* Lever het Excel- of CSV-bestand aan/)).toBeFocused();
  await chooseFile(page, 'Ander bestand', FRAUD_NAME, makeFraudFile());
  await expect(page.getByText(/Geen fouten$/)).toBeVisible();
});

test('a large file is read beside the page, which can stop it and begin again', async ({ page }) => {
  await onStaticHost(page);
  const rows = Array.from(
    { length: 150_000 },
    (_, row) => `Geregistreerde online fraude;Almere;20${10 + (row % 9)}-K1;${row}x`,
  );
  await deliver(page, 'groot.csv', `indicator;gebied;periode;waarde\n${rows.join('\n')}\n`);
  await button(page, 'Stoppen').click();
  await expect(page.getByText('Het nakijken is gestopt. Uw bestand is bewaard.')).toBeVisible();
  await button(page, 'Opnieuw nakijken').click();
  await expect(page.getByRole('status').filter({ hasText: /rijen gelezen/ })).toHaveCount(1, { timeout: 30_000 });
  await expect(page.getByText(/fouten moeten nog worden verbeterd/)).toBeVisible({ timeout: 30_000 });
  await expect(button(page, /^Toon alle/).first()).toBeVisible();
});

test('S24 nothing of a concept leaves the browser before it is published', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await onServer(page, { signedIn: true, answer: () => PUBLISHED });
  await deliver(
    page,
    'kanarie-bestand.csv',
    makeFraudFile({ names: { almere: 'Kanariestad' }, raised: { lelystad: 1 } }),
  );
  await expect(page.getByText(/^Eén fout moet/)).toBeVisible();
  await page.getByRole('textbox', { name: /^Waarom/ }).fill('kanarie-uitleg');
  await cell(page, /Kanariestad/).click();
  await page.keyboard.type('Kanariedorp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('‘Kanariestad’ is nu ‘Kanariedorp’')).toBeVisible();
  expect(sent.filter((text) => /kanarie/i.test(text))).toEqual([]);
});

for (const width of [320, 390, 900, 1440, 1920]) {
  test(`fits ${width} px at each step`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await onServer(page, { signedIn: true, answer: () => PUBLISHED });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    await openPage(page, '/aanleveren');
    expect(await wide()).toBe(width);
    await deliver(page, FRAUD_NAME, FAULTY_FRAUD);
    await expect(page.getByRole('grid')).toBeVisible();
    expect(await wide()).toBe(width);
    await mend(page);
    expect(await wide()).toBe(width);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, ${colorScheme}`, async ({ page }) => {
    // Six times through the whole page.
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await onServer(page, { signedIn: true, answer: () => PUBLISHED });
    await openPage(page, '/aanleveren');
    expect(await audit(page)).toEqual([]);
    await deliver(page, 'cijfers.pdf', '%PDF-1.4 niets');
    await expect(page.getByText(/^Dit is een PDF/)).toBeVisible();
    expect(await audit(page)).toEqual([]);
    await chooseFile(page, 'Ander bestand', FRAUD_NAME, FAULTY_FRAUD);
    await expect(page.getByRole('grid')).toBeVisible();
    expect(await audit(page)).toEqual([]);
    await cell(page, /Gooisemeren/).click();
    await expect(page.getByRole('textbox', { name: 'Cel B9' })).toBeFocused();
    expect(await audit(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await mend(page);
    expect(await audit(page)).toEqual([]);
    await publish(page).click();
    await expect(page.getByRole('heading', { name: 'Gepubliceerd' })).toBeVisible();
    expect(await audit(page)).toEqual([]);
  });
}
