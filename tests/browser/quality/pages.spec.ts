import { expect, type Page, test } from '@playwright/test';
import { type Watched, watchPage } from '../support/test.ts';
import { audit } from './audit.ts';
import { findDrawingsWithoutName, readChartNames } from './chart-names.ts';
import { findLow, measureContrast } from './measure-contrast.ts';
import { findSmallControls, judgeFocus } from './measure-controls.ts';
import { applyStyle, DOUBLE, findClipped, findOutside, findSideways, SPACING } from './measure-room.ts';
import { PAGES, visitPage } from './visit.ts';

const WIDE = { width: 1440, height: 900 } as const;
const PHONE = { width: 390, height: 844 } as const;
/** 1280 px at 400% zoom. */
const ZOOMED = { width: 320, height: 256 } as const;

const NO_TEXT = /\.(?:svg|png|jpe?g|webp)$|^(?:foto|afbeelding|beeld|plaatje|image)$/i;

/** One load of each page, and every row of the list that holds for all pages asked of it. */
for (const path of PAGES) {
  test.describe(path, () => {
    test.describe.configure({ mode: 'default' });
    let page: Page;
    let watched: Watched;

    test.beforeAll(async ({ browser, baseURL }) => {
      const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', locale: 'nl-NL', baseURL });
      page = await context.newPage();
      watched = await watchPage(page, baseURL);
      await visitPage(page, watched, path);
    });

    test.afterAll(async () => {
      const faults = await watched.end();
      await page.context().close();
      expect(faults, 'policy, other hosts, cookies, errors').toEqual([]);
    });

    test.beforeEach(async () => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize(WIDE);
      await applyStyle(page, '');
    });

    test(`A18 ${path} has language, title, one h1, landmarks and headings in order`, async () => {
      await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
      await expect(page).toHaveTitle(/\S.* - Rijker Verantwoorden$|^Rijker Verantwoorden/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('banner')).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toHaveCount(1);
      await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toHaveCount(1);
      const levels = await page
        .getByRole('main')
        .getByRole('heading')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
      const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
      expect(jumps, levels.join(' ')).toEqual([]);
    });

    test(`A19 every picture on ${path} has a text, or says that it needs none`, async () => {
      const texts = await page.locator('img').evaluateAll((images) => images.map((image) => image.getAttribute('alt')));
      expect(texts.filter((alt) => alt === null || NO_TEXT.test(alt.trim()))).toEqual([]);
    });

    test(`A2 every chart on ${path} has a name of its own and a conclusion`, async () => {
      const names = await readChartNames(page);
      // A name, then what one sees: "Phishing: niet aantoonbaar anders", "32 van 39 gemeenten".
      for (const name of names) expect(name).toMatch(/\S+ \S+ \S+/);
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
      expect(await findDrawingsWithoutName(page)).toEqual([]);
    });

    test(`A1 axe finds nothing on ${path}`, async () => {
      expect(await audit(page)).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`A7 contrast of every text and chart part on ${path}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        const { texts, parts } = await measureContrast(page);
        expect(texts.length).toBeGreaterThan(10);
        expect(findLow(texts)).toEqual([]);
        expect(findLow(parts)).toEqual([]);
      });
    }

    test(`A8 ${path} fits 320 px: nothing scrolls sideways but tables and charts in themselves`, async () => {
      await page.setViewportSize(ZOOMED);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await findOutside(page)).toEqual([]);
      expect(await findSideways(page)).toEqual([]);
    });

    test(`A9 ${path} loses no text at 200% letters, nor with wide spacing`, async () => {
      for (const [css, viewport] of [
        [DOUBLE, WIDE],
        [SPACING, WIDE],
        [SPACING, PHONE],
      ] as const) {
        await page.setViewportSize(viewport);
        await applyStyle(page, css);
        expect(await findClipped(page), css).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, css).toBeLessThanOrEqual(viewport.width);
      }
    });

    for (const [screen, viewport] of [
      ['a wide screen', WIDE],
      ['a telephone', PHONE],
    ] as const) {
      test(`A13 controls on ${path} are 24 px or stand apart on ${screen}`, async () => {
        await page.setViewportSize(viewport);
        expect(await findSmallControls(page)).toEqual([]);
      });

      test(`A14 the focus is seen and not covered on the whole Tab path of ${path} on ${screen}`, async () => {
        test.slow();
        await page.setViewportSize(viewport);
        await page.evaluate(() => {
          window.scrollTo(0, 0);
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        });
        const faults: string[] = [];
        let stops = 0;
        for (; stops < 600; stops++) {
          await page.keyboard.press('Tab');
          const { fault, ended } = await judgeFocus(page);
          if (ended) break;
          if (fault) faults.push(fault);
        }
        expect(faults).toEqual([]);
        expect(stops).toBeGreaterThan(5);
        expect(stops, 'the Tab key never leaves the page').toBeLessThan(600);
      });
    }
  });
}
