import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, openPage, type Page, test } from './support/test.ts';

const CYBERCRIME = '/indicator/geregistreerde-cybercrime';
const BURGERNET = '/indicator/burgernet-succespercentage';
/** Withheld and missing quarters beside shown ones. */
const WITH_GAPS = '/indicator/lokale-integrale-casussen?gebied=flevoland';
const VIEW = `${CYBERCRIME}?gebied=flevoland&weergave=vier-kwartalen&maat=per-1000`;

const headOf = (page: Page) => page.getByRole('group', { name: 'Meenemen' });
const pressed = (page: Page, name: string) => headOf(page).getByRole('button', { name, exact: true }).click();

/** Takes along in a format, and gives the bytes and the name of the file that came. */
async function take(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  if (name !== 'CSV') await pressed(page, 'Meenemen');
  await headOf(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  const download = await coming;
  return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The table of the main chart: its header and its rows, as text. */
async function readTable(page: Page): Promise<string[][]> {
  await pressed(page, 'Tabel');
  const table = page.getByRole('group', { name: /^Tabel: / }).first();
  return table
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

/** "1.234,5%" -> 1234.5; null for what is no number. */
function toNumber(text: string): number | null {
  return /^[−\d.,]+%?$/.test(text) ? Number(text.replace(/[.%]/g, '').replace('−', '-').replace(',', '.')) : null;
}

const fromCsv = (cell: string | undefined) => (cell ? Number(cell.replace(',', '.')) : null);

for (const address of [CYBERCRIME, BURGERNET, WITH_GAPS, VIEW]) {
  test(`the CSV holds the table of the screen: ${address}`, async ({ page }) => {
    await openPage(page, address);
    const { file, bytes } = await take(page, 'CSV');
    expect(file).toMatch(/^[a-z0-9-]+_[a-z-]+_2019-K4[a-z0-9_-]*\.csv$/);
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFFPeriode;Waarde;')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
      delimiter: ';',
      header: true,
      skipEmptyLines: true,
    });
    const [, ...shown] = await readTable(page);
    expect(
      data.map((row) => [
        row['Periode'],
        fromCsv(row['Waarde']),
        fromCsv(row['Gemiddelde']),
        fromCsv(row['Ondergrens']),
        fromCsv(row['Bovengrens']),
        fromCsv(row['Doel']),
      ]),
    ).toEqual(
      shown.map(([period, value, , mean, lower, upper, target]) => [
        period,
        ...[value, mean, lower, upper, target].map((cell) => toNumber(cell ?? '')),
      ]),
    );
    // A reason in words stands where the screen has one.
    expect(data.map((row) => row['Reden zonder waarde'])).toEqual(
      shown.map(([, value = '']) => (toNumber(value) === null ? value : '')),
    );
    expect(data.every((row) => row['Let op'] === 'voorbeeldcijfers')).toBe(true);
    await expect(page.getByRole('status').filter({ hasText: `Klaar: ${file}` })).toBeVisible();
  });
}

test('a press on CSV before the code is there brings the file', async ({ page }) => {
  await page.route('**/assets/basis-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto(CYBERCRIME, { waitUntil: 'domcontentloaded' });
  const coming = page.waitForEvent('download');
  await pressed(page, 'CSV');
  expect(await page.locator('#root').getAttribute('data-ready')).toBeNull();
  expect((await coming).suggestedFilename()).toBe('geregistreerde-cybercrime_midden-nederland_2019-K4.csv');
});

test('Tabel opens the table of the chart and goes there', async ({ page }) => {
  await openPage(page, CYBERCRIME);
  await pressed(page, 'Tabel');
  await expect(page.getByRole('group', { name: /^Tabel: Geregistreerde cybercrime/ })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Tabel van Geregistreerde cybercrime', exact: true })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});
