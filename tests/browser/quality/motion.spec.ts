import { expect, PAGES, test } from './visit.ts';

test.describe('with less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('A11 nothing moves: after loading, after walking, under the pointer, in dialogs', async ({ page, visit }) => {
    const moving = () => page.evaluate(() => document.getAnimations().length);
    for (const path of PAGES) {
      await visit(path);
      expect(await moving(), path).toBe(0);
    }
    await visit('/thema/digitale-veiligheid');
    await page.keyboard.press('2');
    expect(await moving()).toBe(0);
    await page.getByRole('button', { name: 'Zoeken' }).first().hover();
    expect(await moving()).toBe(0);
    await page.getByRole('button', { name: 'Zoeken' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await moving()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Actieagenda' }).click();
    await expect(page).toHaveURL('/actieagenda');
    expect(await moving()).toBe(0);
    await page.getByRole('button', { name: 'Licht of donker' }).click();
    expect(await moving()).toBe(0);
  });

  test('A11 a page that waits for its data stands still too', async ({ page, watched }) => {
    await page.route('**/afgeleid/kern.json*', () => {});
    await page.goto('/over?gebied=flevoland');
    await expect(page.getByRole('status').filter({ hasText: 'We halen' })).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(watched.faults).toEqual([]);
  });
});
