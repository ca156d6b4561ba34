import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import JSZip from 'jszip';
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

/** The picture drawn in a page that knows nothing of the app: its size, its colours, and where its texts stand. */
async function look(page: Page, bytes: Buffer, type: string) {
  const source = `data:${type};base64,${bytes.toString('base64')}`;
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    let white = 0;
    for (let place = 0; place < data.length; place += 4) {
      const light = (data[place]! + data[place + 1]! + data[place + 2]!) / 3;
      if (light < 100) dark += 1;
      if (light > 250) white += 1;
    }
    const all = data.length / 4;
    return { width: canvas.width, height: canvas.height, dark: dark / all, white: white / all };
  }, source);
}

/** What stands in a slide, its chart and the workbook behind that. */
async function readSlide(page: Page, bytes: Buffer) {
  const zip = await JSZip.loadAsync(bytes);
  const textOf = async (path: string, from = zip) => (await from.file(path)?.async('string')) ?? '';
  const bookPath = Object.keys(zip.files).find((path) => path.endsWith('.xlsx')) ?? '';
  const book = await JSZip.loadAsync((await zip.file(bookPath)?.async('uint8array')) ?? new Uint8Array());
  const files = {
    slide: await textOf('ppt/slides/slide1.xml'),
    notes: await textOf('ppt/notesSlides/notesSlide1.xml'),
    chart: await textOf('ppt/charts/chart1.xml'),
    sheet: await textOf('xl/worksheets/sheet1.xml', book),
  };
  return page.evaluate((xml) => {
    const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
    const [slide, chart] = [parse(xml.slide), parse(xml.chart)];
    const all = (from: Document | Element, name: string) => [...from.getElementsByTagName(name)];
    const title = all(slide, 'p:sp').find((shape) =>
      all(shape, 'p:ph').some((place) => place.getAttribute('type') === 'title'),
    );
    return {
      title: title?.textContent?.trim() ?? '',
      text: all(slide, 'a:t')
        .map((text) => text.textContent ?? '')
        .join(' '),
      altText:
        all(slide, 'p:cNvPr')
          .find((one) => one.getAttribute('name') === 'Grafiek')
          ?.getAttribute('descr') ?? '',
      notes: parse(xml.notes).documentElement.textContent ?? '',
      blanks: all(chart, 'c:dispBlanksAs')[0]?.getAttribute('val') ?? '',
      series: all(chart, 'c:ser').map((one) => ({
        name: all(all(one, 'c:tx')[0]!, 'c:v')[0]?.textContent ?? '',
        points: all(all(one, 'c:val')[0]!, 'c:pt').map((point) => [
          Number(point.getAttribute('idx')),
          Number(point.textContent),
        ]),
      })),
      cells: all(parse(xml.sheet), 'c').map((cell) => ({
        at: cell.getAttribute('r') ?? '',
        text: cell.textContent ?? '',
      })),
    };
  }, files);
}

for (const address of [CYBERCRIME, BURGERNET, WITH_GAPS, VIEW]) {
  test(`the pictures explain themselves, light also where the screen is dark: ${address}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openPage(page, address);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const png = await take(page, 'PNG');
    expect(png.file).toMatch(/\.png$/);
    const pixels = await look(page, png.bytes, 'image/png');
    expect(pixels).toMatchObject({ width: 3200, height: 1800 });
    expect(pixels.white).toBeGreaterThan(0.6);
    expect(pixels.dark).toBeGreaterThan(0.01);

    const svg = (await take(page, 'SVG')).bytes.toString('utf8');
    // Nothing from elsewhere: no address, no class, no variable of the style sheet.
    expect(svg.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:|class=|var\(|href=|light-dark/);
    // In a page without the style sheet of the app.
    const bare = await page.context().newPage();
    const read = await bare.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (parsed.querySelector('parsererror')) return null;
      const root = document.body.appendChild(document.importNode(parsed.documentElement, true));
      const frame = root.getBoundingClientRect();
      const boxes = [...root.querySelectorAll(':scope > text')].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return {
          text: element.textContent ?? '',
          left: left - frame.left,
          right: right - frame.left,
          top: top - frame.top,
          bottom: bottom - frame.top,
        };
      });
      const inside = [...root.querySelectorAll('svg svg text')].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return {
          text: element.textContent ?? '',
          left: left - frame.left,
          right: right - frame.left,
          top: top - frame.top,
          bottom: bottom - frame.top,
        };
      });
      root.remove();
      return { width: frame.width, height: frame.height, boxes, inside };
    }, svg);
    await bare.close();
    expect(read).not.toBeNull();
    const { boxes, inside, width, height } = read!;
    expect([width, height]).toEqual([1600, 900]);
    const words = boxes.map(({ text }) => text).join(' ');
    expect(words).toContain(title);
    expect(words).toContain('voorbeeldcijfers');
    expect(words).toMatch(/Bron: .*actieagenda 2020/);
    expect(words).toMatch(/(Regio|District) [A-Z]/);
    expect(words).toMatch(/Stand van de gegevens: 14 maart 2020/);
    for (const box of [...boxes, ...inside]) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(width);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height);
    }
    for (const [place, one] of boxes.entries()) {
      for (const other of [...boxes.slice(place + 1), ...inside]) {
        // Letters of lines under each other may come near in the box around them.
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top + 8 ||
          other.bottom <= one.top + 8;
        expect(apart, `"${one.text}" and "${other.text}"`).toBe(true);
      }
    }
  });

  test(`the slide holds the figures of the screen, and gaps where there is none: ${address}`, async ({ page }) => {
    await openPage(page, address);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const { file, bytes } = await take(page, 'PowerPoint');
    expect(file).toMatch(/\.pptx$/);
    const [, ...shown] = await readTable(page);
    const read = await readSlide(page, bytes);
    expect(read.title).toBe(title);
    expect(read.text).toContain('voorbeeldcijfers');
    expect(read.text).toMatch(/Bron: .*actieagenda 2020/);
    expect(read.altText).toContain('voorbeeldcijfers');
    expect(read.notes).toContain('Let op: dit zijn voorbeeldcijfers.');
    expect(read.blanks).toBe('gap');
    const columns = { Waarde: 1, Gemiddelde: 3, Ondergrens: 4, Bovengrens: 5, Doel: 6 };
    for (const [name, column] of Object.entries(columns)) {
      const wanted = shown.flatMap((cells, index) => {
        const value = toNumber(cells[column] ?? '');
        return value === null ? [] : [[index, value]];
      });
      expect(read.series.find((one) => one.name === name)?.points ?? [], name).toEqual(wanted);
    }
    // The workbook behind the chart says the same, cell by cell.
    const inColumn = read.cells.filter(({ at }) => /^B(?!1$)/.test(at));
    expect(inColumn.map(({ at, text }) => [Number(at.slice(1)) - 2, Number(text)])).toEqual(read.series[0]?.points);
    expect(read.cells.filter(({ text }) => text === '')).toEqual([]);
  });
}

test('a picture is the same with the colours of the system', async ({ page }) => {
  await openPage(page, BURGERNET);
  const plain = await take(page, 'SVG');
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await openPage(page, BURGERNET);
  const forced = await take(page, 'SVG');
  expect(forced.bytes.equals(plain.bytes)).toBe(true);
});

test('the code that makes files comes at the press, not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname);
  });
  await openPage(page, CYBERCRIME);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((path) => /make-/.test(path))).toEqual([]);
  await take(page, 'CSV');
  expect(scripts.filter((path) => /make-slide/.test(path))).toEqual([]);
  await take(page, 'PowerPoint');
  expect(scripts.filter((path) => /make-slide/.test(path))).toHaveLength(1);
});

test('while a file is made the button says so, and when it fails what to do', async ({ page, watched }) => {
  await page.route('**/assets/make-slide-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.abort();
  });
  await openPage(page, CYBERCRIME);
  await pressed(page, 'Meenemen');
  await headOf(page)
    .getByRole('button', { name: /^PowerPoint/ })
    .click();
  await expect(headOf(page).getByRole('button', { name: 'PowerPoint maken…' })).toBeFocused();
  const status = page.getByRole('status').filter({ hasText: 'PowerPoint' });
  await expect(status).toHaveText(/is niet gemaakt\. Kijk of u verbinding heeft, laad de pagina opnieuw/);
  await expect(headOf(page).getByRole('button', { name: 'Meenemen', exact: true })).toBeVisible();
  expect(watched.faults.length).toBeGreaterThan(0);
  watched.faults.length = 0;
});

test('the menu is walked by keyboard alone', async ({ page }) => {
  await openPage(page, CYBERCRIME);
  const button = headOf(page).getByRole('button', { name: 'Meenemen', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(headOf(page).getByRole('button', { name: /^CSV de/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  for (const name of [/^CSV de/, /^PNG/, /^SVG/, /^PowerPoint/]) {
    await page.keyboard.press('Tab');
    await expect(headOf(page).getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('Delen copies the address with all that the screen shows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, `${CYBERCRIME}?weergave=jaar`);
  await pressed(page, 'Delen');
  await expect(page.getByRole('status').filter({ hasText: 'De link is gekopieerd.' })).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toEqual({
    weergave: 'jaar',
    gebied: 'midden-nederland',
    periode: '2019-K4',
  });
  await openPage(page, link.pathname + link.search);
  await expect(page.getByRole('main').getByLabel('Weergave', { exact: true })).toHaveValue('jaar');
});

test('Delen uses the sharing of the device where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (link) => {
      document.title = `shared ${link?.url}`;
    };
  });
  await openPage(page, CYBERCRIME);
  await pressed(page, 'Delen');
  await expect(page).toHaveTitle(/^shared .*gebied=midden-nederland&periode=2019-K4$/);
});

test('where nothing may be copied there is a field to copy from', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openPage(page, CYBERCRIME);
  await pressed(page, 'Delen');
  const field = page.getByLabel('Link naar dit scherm');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/gebied=midden-nederland&periode=2019-K4$/);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('gebied=midden-nederland');
});

test('on a phone one button holds all, and the finding stays in the first view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, CYBERCRIME);
  const buttons = headOf(page).getByRole('button');
  await expect(buttons).toHaveCount(1);
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect((heading?.y ?? 900) + (heading?.height ?? 0)).toBeLessThan(420);
  await buttons.click();
  await expect(buttons).toHaveCount(8);
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 400)).toBeLessThanOrEqual(390);
  }
  await headOf(page)
    .getByRole('button', { name: /^Tabel/ })
    .click();
  await expect(page.getByRole('group', { name: /^Tabel: Geregistreerde cybercrime/ })).toBeFocused();
});

test('where there is no figure there is nothing to take but paper and the link', async ({ page }) => {
  await openPage(page, '/indicator/qrt-inzetten');
  await expect(headOf(page).getByRole('button')).toHaveText(['Afdrukken', 'Delen']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the menu open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openPage(page, CYBERCRIME);
    await pressed(page, 'Meenemen');
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}
