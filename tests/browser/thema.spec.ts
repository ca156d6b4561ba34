import AxeBuilder from '@axe-core/playwright';
import { expect, openPage, type Page, test } from './support/test.ts';

const THEME = '/thema/digitale-veiligheid';
const head = (page: Page, name: RegExp) => page.getByRole('button', { name });

async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await expect(page.getByRole('heading', { level: 1, name: 'Digitale veiligheid' })).toBeVisible();
}

test.describe('a programme on a wide screen', () => {
  for (const width of [1100, 1440, 1920]) {
    test(`has five forms side by side without sideways scrolling at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, THEME);
      const tops = await page.locator('section[id^="paneel-"]').evaluateAll((columns) =>
        columns.map((column) => {
          const { top, left, right } = column.getBoundingClientRect();
          return { top: Math.round(top), left, right };
        }),
      );
      expect(tops).toHaveLength(5);
      expect(new Set(tops.map(({ top }) => top)).size).toBe(1);
      for (const { left, right } of tops) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
    });
  }

  test('enlarges a form by its key, and returns by the same key and by Escape', async ({ page }) => {
    await open(page, THEME);
    await page.keyboard.press('3');
    const dialogue = head(page, /^Dialoog/);
    await expect(dialogue).toHaveAttribute('aria-expanded', 'true');
    await expect(dialogue).toBeFocused();
    await expect(page).toHaveURL(/\?vorm=dialoog$/);
    await expect(page.locator('#inhoud-letters')).toBeHidden();
    await page.keyboard.press('3');
    await expect(dialogue).toHaveAttribute('aria-expanded', 'false');
    await expect(page).toHaveURL(THEME);
    await page.keyboard.press('2');
    await page.keyboard.press('Escape');
    await expect(head(page, /^Letters/)).toBeFocused();
    await expect(page).toHaveURL(THEME);
  });

  test('opens the form of a link, and a rail opens another one', async ({ page }) => {
    await open(page, `${THEME}?vorm=verhaal`);
    await expect(head(page, /^Verhaal/)).toHaveAttribute('aria-expanded', 'true');
    await head(page, /^Cijfers/).click();
    await expect(page).toHaveURL(/\?vorm=cijfers$/);
    await expect(page.locator('#inhoud-figures')).toBeVisible();
    await expect(page.locator('#inhoud-story')).toBeHidden();
  });

  test('does nothing in a field, with a held key, or when keys are off', async ({ page }) => {
    await open(page, THEME);
    await page.keyboard.press('Control+2');
    await expect(page).toHaveURL(THEME);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.locator('input').pressSequentially('2');
    await expect(page).toHaveURL(THEME);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: /vergroot een vorm|toetsen aan/ }).click();
    await page.keyboard.press('2');
    await expect(page).toHaveURL(THEME);
  });

  test('walks to the neighbours with the arrows and keeps area and form', async ({ page }) => {
    await open(page, `${THEME}?gebied=flevoland&vorm=dialoog`);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\/thema\/vis\?gebied=flevoland&vorm=dialoog$/);
    await expect(page.getByRole('heading', { level: 1, name: 'VIS' })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/\/thema\/digitale-veiligheid\?gebied=flevoland&vorm=dialoog$/);
  });

  test('opens the whole text and the other readings in place', async ({ page }) => {
    await open(page, THEME);
    const more = page.getByRole('button', { name: 'Lees verder' });
    await more.click();
    await expect(page.getByRole('button', { name: 'Lees minder' })).toHaveAttribute('aria-expanded', 'true');
    const bubbles = page.locator('#inhoud-dialogue li p:first-child');
    const before = await bubbles.filter({ visible: true }).count();
    await page.getByRole('button', { name: /^Nog \d+ bijdragen$/ }).click();
    expect(await bubbles.filter({ visible: true }).count()).toBeGreaterThan(before);
  });
});

test.describe('a programme on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('has the forms as tabs that arrows walk', async ({ page }) => {
    await open(page, THEME);
    const tabs = page.getByRole('tablist', { name: 'Vorm' }).getByRole('tab');
    await expect(tabs).toHaveCount(5);
    await expect(page.getByRole('tabpanel')).toHaveCount(1);
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(tabs.nth(1)).toBeFocused();
    await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(page).toHaveURL(/vorm=letters$/);
    await expect(page.locator('#inhoud-figures')).toBeHidden();
  });

  test('fits 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, THEME);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('what is not there says so, with a way on', async ({ page }) => {
  await page.goto('/thema/veiligheidsacademie');
  await expect(page.locator('#inhoud-figures')).toContainText('Dit project heeft geen cijfers');
  await expect(page.locator('#inhoud-story')).toContainText('Nog geen verhaal bij dit project');
});

test('prints all forms under each other, with the texts in full', async ({ page }) => {
  await open(page, `${THEME}?vorm=beeld`);
  await page.emulateMedia({ media: 'print' });
  for (const form of ['figures', 'letters', 'dialogue', 'picture', 'story']) {
    await expect(page.locator(`#inhoud-${form}`)).toBeVisible();
  }
  await expect(page.getByText('Alfabetisch bellen is eerlijk, maar niet slim.')).toBeVisible();
});

for (const [name, address] of [
  ['five columns', THEME],
  ['an enlarged form', `${THEME}?vorm=letters`],
  ['the index', '/thema'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }
}
