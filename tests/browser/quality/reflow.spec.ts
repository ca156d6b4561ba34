import { expect, test } from './visit.ts';

test.use({ viewport: { width: 320, height: 256 } });

test('A8 search and the menu fit 320 px and can be left', async ({ page, visit }) => {
  await visit('/over');
  await page.getByRole('button', { name: 'Zoeken' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('utrecht');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
  const box = await dialog.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await page.getByRole('button', { name: 'Meer' }).click();
  await dialog.getByRole('link', { name: 'Privacy' }).click();
  await expect(page).toHaveURL('/over/privacy');
});
