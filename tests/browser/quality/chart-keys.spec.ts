import type { Locator } from '@playwright/test';
import { expect, type Page, test } from './visit.ts';

/** Every kind of chart that one walks through, where it stands. */
const CHARTS = [
  ['the line of the overview', '/', 'grafiek'],
  ['the line of an explanation', '/over/methode', 'grafiek'],
  ['the line of an indicator', '/indicator/burgernet-succespercentage', 'grafiek'],
  ['the map of an indicator', '/indicator/geregistreerde-cybercrime', 'kaart'],
] as const;

const chartOf = (page: Page, kind: string): Locator =>
  page.locator(`[role="application"][aria-roledescription="${kind}"]`).first();

/** What the live regions of the page say from now on. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'said', []);
    const regions = [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')];
    for (const region of regions) {
      new MutationObserver(() => {
        const text = region.textContent?.trim() ?? '';
        if (text) Reflect.get(window, 'said').push({ text, live: region.getAttribute('aria-live') ?? region.role });
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
}

async function hear(page: Page): Promise<{ text: string; live: string }[]> {
  return page.evaluate(async () => {
    // A frame, so that what a key leads to has been drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return Reflect.get(window, 'said').splice(0);
  });
}

async function press(page: Page, key: string): Promise<{ text: string; live: string }[]> {
  await page.keyboard.press(key);
  return hear(page);
}

for (const [name, path, kind] of CHARTS) {
  test(`A4 ${name}: one Tab stop, all keys, Escape, and Tab leads out`, async ({ page, visit }) => {
    await visit(path);
    const chart = chartOf(page, kind);
    await chart.scrollIntoViewIfNeeded();
    expect(await chart.locator('a, button, select, input, [tabindex]').count()).toBe(0);
    await chart.focus();
    await listen(page);
    const say = async (key: string) => (await press(page, key))[0]?.text;

    const first = await say('Home');
    const second = await say('ArrowRight');
    const last = await say('End');
    expect(new Set([first, second, last]).size).toBe(3);
    // The end is the end: the point stays, so there is nothing new to say.
    expect(await say('End')).toBeUndefined();
    if (kind === 'grafiek') expect(await say('ArrowRight')).toBeUndefined();
    expect(await say('ArrowLeft')).not.toBe(last);
    expect(await say('Home')).toBe(first);
    expect(await say('ArrowRight')).toBe(second);
    expect(await say('PageUp')).not.toBe(second);
    expect(await say('PageDown')).toBe(second);
    const drawnBefore = await chart.innerHTML();
    await press(page, 'Escape');
    expect(await chart.innerHTML()).not.toBe(drawnBefore);
    await expect(chart).toBeFocused();

    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await expect(chart).not.toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(chart).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(chart).not.toBeFocused();
  });

  test(`A5 ${name} says each point once, politely and in full`, async ({ page, visit }) => {
    await visit(path);
    const chart = chartOf(page, kind);
    await chart.focus();
    await listen(page);
    const label = (await chart.getAttribute('aria-label')) ?? '';
    const keys =
      kind === 'kaart' ? ['Home', 'ArrowDown', 'ArrowDown', 'End'] : ['Home', 'ArrowRight', 'ArrowRight', 'End'];
    for (const key of keys) {
      const said = await press(page, key);
      expect(said.length, `${key}: ${JSON.stringify(said)}`).toBe(1);
      expect(said[0]?.live).toMatch(/^(?:polite|status)$/);
      const text = said[0]?.text ?? '';
      if (kind === 'kaart') {
        // "Almere, Flevoland: 13,9%"
        expect(text).toMatch(/^[^,:]+, [^,:]+: \S/);
        continue;
      }
      // "Cybercrime, 4e kwartaal 2019: 181 misdrijven, voorlopig, boven de bovengrens, zorgelijk"
      expect(text).toMatch(
        /^.+, [1-4]e kwartaal \d{4}: (?:−?[\d.,]+(?:%| \S+)?|minder dan \d+|afgeschermd|geheim|onbekend|n\.v\.t\.)(?:, .+)?$/,
      );
      const indicator = text.split(/, [1-4]e kwartaal/)[0] ?? '';
      expect(label.toLowerCase()).toContain(indicator.toLowerCase());
    }
    await page.keyboard.press('Tab');
    expect(await hear(page)).toEqual([]);
  });
}

test('A5 the last quarter says that it is provisional, and what the rules say of it', async ({ page, visit }) => {
  await visit('/');
  const chart = chartOf(page, 'grafiek');
  await chart.focus();
  await listen(page);
  const [said] = await press(page, 'End');
  expect(said?.text).toContain('voorlopig');
  expect(said?.text).toMatch(/bovengrens|ondergrens|gewone schommeling|reeks|op rij/);
});

test('A15 a municipality on the map is chosen by keys, by the list, and stands in the table with the same number', async ({
  page,
  visit,
}) => {
  await visit('/indicator/geregistreerde-cybercrime');
  const map = chartOf(page, 'kaart');
  const figure = page.getByRole('figure').filter({ has: map });
  const list = figure.getByRole('combobox', { name: 'Gemeente' });
  await map.focus();
  await listen(page);
  const [said] = await press(page, 'Home');
  const name = said?.text.split(',')[0] ?? '';
  await expect(list.locator('option:checked')).toHaveText(name);
  await figure.getByRole('button', { name: /^Tabel/ }).click();
  const rows = figure.getByRole('row');
  await expect(rows.filter({ has: page.getByRole('rowheader', { name, exact: true }) })).toContainText(
    said?.text.split(': ')[1] ?? '-',
  );
  const options = await list.locator('option:not([disabled])').allTextContents();
  expect(options.length).toBeGreaterThanOrEqual(39);
  await expect(rows).toHaveCount(options.length + 1);
  await list.selectOption({ label: 'Zeist' });
  const cell = rows
    .filter({ has: page.getByRole('rowheader', { name: 'Zeist', exact: true }) })
    .getByRole('cell')
    .first();
  await expect(figure.getByText(`: ${await cell.textContent()}`, { exact: false }).first()).toContainText('Zeist');
});

test('A15 an area is reached from the map by keys alone, and from the list', async ({ page, visit }) => {
  await visit('/gebied');
  const map = page.getByRole('group', { name: /^Kaart van de gemeenten/ });
  expect(await map.locator('[tabindex="0"]').count()).toBe(1);
  await map.getByRole('link').first().focus();
  await page.keyboard.press('End');
  await expect(map.locator(':focus')).toHaveCount(1);
  const name = ((await map.locator(':focus').getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/gebied\/.+/);
  await expect(page).toHaveTitle(new RegExp(`^${name}`));
  await page.goBack();
  await page.getByRole('combobox', { name: 'Kies een gebied' }).selectOption({ label: name });
  await page.getByRole('link', { name: 'Naar het profiel' }).click();
  await expect(page).toHaveTitle(new RegExp(`^${name}`));
});
