import { CAPITAL, measureStage } from './measure-stage.ts';
import { expect, openPage, type Page, test } from './support/test.ts';

const SIZES = [
  { width: 1280, height: 720, colorScheme: 'light' },
  { width: 1920, height: 1080, colorScheme: 'dark' },
  { width: 3840, height: 2160, colorScheme: 'light' },
] as const;

/** Where the longest names, headlines and questions stand, and an indicator with its districts. */
const SCREENS = [
  '/presenteren?van=/',
  '/presenteren?van=/gebied/utrechtse-heuvelrug&gebied=utrechtse-heuvelrug',
  '/presenteren?van=/gebied/gooi-en-vechtstreek&gebied=gooi-en-vechtstreek',
  '/presenteren?van=/indicator/burgernet-succespercentage',
];

test('a capital is at least 0,67 of the size of both letters', async ({ page }) => {
  await openPage(page, '/presenteren?van=/');
  const shares = await page.evaluate(async () => {
    await document.fonts.ready;
    const pen = document.createElement('canvas').getContext('2d')!;
    return ['Archivo Variable', 'Source Serif 4 Variable'].map((name) => {
      pen.font = `600 1000px "${name}"`;
      return pen.measureText('H').actualBoundingBoxAscent / 1000;
    });
  });
  for (const share of shares) expect(share).toBeGreaterThanOrEqual(CAPITAL);
});

for (const { width, height, colorScheme } of SIZES) {
  test.describe(`legible at eight metres, ${width} x ${height}, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });
    for (const screen of SCREENS) {
      test(screen, async ({ page }) => {
        test.setTimeout(240_000);
        await openPage(page, screen);
        const items = (await readCount(page, 'header')).of;
        expect(items).toBeGreaterThan(5);
        const found: string[] = [];
        for (let item = 1; item <= items; item += 1) {
          for (const key of ['1', '2', '4', '5', '3']) {
            if (key !== '3' || item === 1) await page.keyboard.press(key);
            const pieces = key === '1' ? 1 : (await readCount(page, 'section header')).of;
            for (let piece = 1; piece <= pieces; piece += 1) {
              if (piece > 1) await page.keyboard.press('ArrowDown');
              for (const fault of await measureStage(page)) found.push(`${item} ${key} ${piece} ${fault}`);
            }
          }
          if (item < items) await page.keyboard.press('PageDown');
        }
        expect([...new Set(found)]).toEqual([]);
      });
    }
  });
}

test('one press shows the screen, Escape brings back to the same spot', async ({ page }) => {
  await openPage(page, '/gebied/oost-utrecht?periode=2019-K3');
  await page.evaluate(() => window.scrollTo(0, 600));
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\/presenteren\?.*van=/);
  await expect(page.getByText('Oost-Utrecht, 3e kwartaal 2019')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/gebied\/oost-utrecht\?periode=2019-K3$/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(600);
});

test('the button does the same as P, and an address opens without having been anywhere', async ({ page }) => {
  await openPage(page, '/thema/burgernet');
  await page.getByRole('link', { name: 'Vergadermodus' }).click();
  await expect(page.getByText(/^1 van 5$/)).toBeVisible();
  await openPage(page, '/presenteren?van=/thema/burgernet&punt=2&vorm=cijfers');
  await expect(page.getByText(/^2 van 5$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Dialoog' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/thema\/burgernet$/);
});

const WALK = [
  ['PageDown', 2],
  ['ArrowRight', 3],
  [' ', 4],
  ['Shift+ ', 3],
  ['PageUp', 2],
  ['ArrowLeft', 1],
  ['End', 31],
  ['ArrowRight', 31],
  ['Home', 1],
] as const;

test('arrows, a clicker, Space, Home and End walk; G, a number and Enter jump', async ({ page }) => {
  await openPage(page, '/presenteren?van=/');
  for (const [key, place] of WALK) {
    await page.keyboard.press(key);
    await expect(page.getByText(`${place} van 31`, { exact: true })).toBeVisible();
  }
  for (const key of ['g', '1', '2']) await page.keyboard.press(key);
  await expect(page.getByText('Naar punt 12_')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('12 van 31', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/punt=12/);
});

test('keys 1 to 5 bring a form beside the figure, and its key again the next piece of it', async ({ page }) => {
  await openPage(page, '/presenteren?van=/');
  const figures = page.getByRole('region', { name: 'Cijfers' });
  for (const [key, name] of [
    ['2', 'Letters'],
    ['3', 'Dialoog'],
    ['4', 'Beeld'],
    ['5', 'Verhaal'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('region', { name })).toBeVisible();
    await expect(figures.getByRole('img')).toBeVisible();
  }
  await page.keyboard.press('3');
  await expect(page.getByText(/^1 van 9$/)).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByText(/^2 van 9$/)).toBeVisible();
});

test('B and the full stop make the screen black and show it again', async ({ page }) => {
  await openPage(page, '/presenteren?van=/');
  const colour = () =>
    page.evaluate(() => getComputedStyle(document.elementFromPoint(innerWidth / 2, 200)!).backgroundColor);
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect.poll(colour).toBe('rgb(0, 0, 0)');
    await page.keyboard.press(key);
    await expect.poll(colour).not.toBe('rgb(0, 0, 0)');
  }
});

test('F shows the whole screen and the window again; Escape out of the whole screen goes back', async ({ page }) => {
  await openPage(page, '/thema/vis');
  await page.getByRole('link', { name: 'Vergadermodus' }).click();
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await expect(page.getByText('1 van 1', { exact: true })).toBeVisible();
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await expect(page).toHaveURL(/presenteren/);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect(page).toHaveURL(/\/thema\/vis$/);
});

test('with the keys of one character switched off the buttons still work, and the arrows too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('sneltoetsen', 'uit'));
  await openPage(page, '/presenteren?van=/');
  await page.keyboard.press('2');
  await expect(page.getByRole('region', { name: 'Dialoog' })).toBeVisible();
  await page.getByRole('button', { name: 'Letters' }).click();
  await expect(page.getByRole('region', { name: 'Letters' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('2 van 31', { exact: true })).toBeVisible();
});

test('a black screen shows itself again at a press, and the focus is where it was', async ({ page }) => {
  await openPage(page, '/presenteren?van=/');
  await page.getByRole('button', { name: 'zwart' }).click();
  await page.getByRole('button', { name: 'Scherm weer tonen' }).click();
  await expect(page.getByRole('button', { name: 'zwart' })).toBeFocused();
});

test('the last point keeps the focus on its button', async ({ page }) => {
  await openPage(page, '/presenteren?van=/&punt=30');
  await page.getByRole('button', { name: 'volgende' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('31 van 31', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'laatste punt' })).toBeFocused();
});

test('talk of the region says so under a municipality', async ({ page }) => {
  await openPage(page, '/presenteren?van=/indicator/lokale-integrale-casussen&gebied=urk');
  await expect(page.getByRole('region', { name: 'Dialoog' })).toContainText('Gesprek over Midden-Nederland.');
});

test('what is asked of an unknown theme, indicator or place is said, and nothing is made up', async ({ page }) => {
  for (const van of ['/thema/bestaat-niet', '/indicator/bestaat-niet', '/indicator/constructor']) {
    await openPage(page, `/presenteren?van=${van}`);
    await expect(page.getByRole('heading', { name: 'Hier is niets om te bespreken' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Terug naar waar u was' })).toBeVisible();
  }
  await openPage(page, '/presenteren?van=/&punt=999');
  await expect(page.getByText('31 van 31', { exact: true })).toBeVisible();
});

/** "3 van 31" in the head of the stage or of its panel; 1 van 1 where nothing is counted. */
function readCount(page: Page, place: 'header' | 'section header'): Promise<{ at: number; of: number }> {
  return page.evaluate((selector) => {
    const text = document.querySelector(`[data-scherm="groot"] ${selector}`)?.textContent ?? '';
    const [, at = '1', of = '1'] = /(\d+) van (\d+)/.exec(text) ?? [];
    return { at: Number(at), of: Number(of) };
  }, place);
}
