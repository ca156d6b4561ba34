import { expect, openPage, test } from './support/test.ts';

test.describe('walking on', () => {
  test('the title and the focus follow to the h1 of the next screen', async ({ page }) => {
    await openPage(page, '/');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Verhalen' }).click();
    await expect(page).toHaveURL('/verhalen');
    await expect(page).toHaveTitle('Verhalen - Rijker Verantwoorden');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('the skip link is the first stop and leads into main', async ({ page }) => {
    await openPage(page, '/over');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#inhoud')).toBeFocused();
  });

  test('area and period stay in the address', async ({ page }) => {
    await openPage(page, '/');
    await page.getByRole('navigation', { name: 'Gebied' }).getByRole('link', { name: 'Oost-Utrecht' }).click();
    await expect(page).toHaveURL('/?gebied=oost-utrecht');
    await page.getByLabel('Periode', { exact: true }).selectOption('2019-K3');
    await expect(page).toHaveURL('/?gebied=oost-utrecht&periode=2019-K3');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Actieagenda' }).click();
    await expect(page).toHaveURL('/actieagenda?gebied=oost-utrecht&periode=2019-K3');
    await expect(page).toHaveTitle('Actieagenda, Oost-Utrecht - Rijker Verantwoorden');
    await page.goBack();
    await expect(page.getByLabel('Periode', { exact: true })).toHaveValue('2019-K3');
  });

  test('a period chosen before the area chosen is drawn undoes neither, nor does an area before the next screen', async ({
    page,
  }) => {
    await openPage(page, '/');
    await page.getByLabel('Periode', { exact: true }).evaluate((list: HTMLSelectElement) => {
      document.querySelector<HTMLElement>('nav[aria-label="Gebied"] a[href*="oost-utrecht"]')?.click();
      list.value = '2019-K3';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page).toHaveURL('/?gebied=oost-utrecht&periode=2019-K3');
    await expect(page.getByLabel('Periode', { exact: true })).toHaveValue('2019-K3');
    await page.getByRole('link', { name: 'Flevoland' }).evaluate((flevoland: HTMLElement) => {
      document.querySelector<HTMLElement>('nav[aria-label="Hoofdmenu"] a[href*="actieagenda"]')?.click();
      flevoland.click();
    });
    await expect(page).toHaveURL('/actieagenda?gebied=flevoland&periode=2019-K3');
  });

  test('on a profile another area is another profile', async ({ page }) => {
    await openPage(page, '/gebied/flevoland');
    await page.getByRole('navigation', { name: 'Gebied' }).getByLabel('Gemeente').selectOption('almere');
    await expect(page).toHaveURL('/gebied/almere');
  });
});

test.describe('addresses that name what we have not', () => {
  for (const [path, title, status] of [
    ['/bestaat-niet', 'Deze pagina bestaat niet', 404],
    ['/thema/onbekend', 'Dit thema kennen we niet', 404],
    ['/gebied/atlantis', 'Dit gebied kennen we niet', 404],
    ['/indicator/geluk', 'Deze indicator kennen we niet', 404],
    ['/verhalen/geen', 'Dit verhaal kennen we niet', 404],
    ['/jaar/1990', 'Van dit jaar zijn er geen resultaten', 404],
    ['/?gebied=atlantis', 'Dit gebied kennen we niet', 200],
    ['/thema/vis?periode=1812-K1', 'Deze periode kennen we niet', 200],
  ] as const) {
    test(`${path} explains and offers choices`, async ({ page, watched }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(status);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page).toHaveTitle(`${title} - Rijker Verantwoorden`);
      expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(1);
      // The browser itself reports the status of the page.
      watched.faults.splice(0, watched.faults.length, ...watched.faults.filter((fault) => !fault.includes('404')));
    });
  }
});

test.describe('search', () => {
  test('opens with /, finds in spite of an accent and a typing error, opens with Enter', async ({ page }) => {
    await openPage(page, '/over');
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: /^Zoek een indicator/ });
    await expect(field).toBeFocused();
    await field.fill('óost utrect');
    const option = page.getByRole('option', { name: /^Oost-Utrecht/ });
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/gebied/oost-utrecht');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('arrows walk through the results and Escape closes', async ({ page }) => {
    await openPage(page, '/over');
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: /^Zoek een indicator/ })).toBeFocused();
    await page.keyboard.type('cybercrime');
    const options = page.getByRole('listbox').getByRole('option');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('/ can be switched off, and stays off', async ({ page }) => {
    await openPage(page, '/over/toegankelijkheid');
    await page.getByRole('button', { name: /^Toetsen van één teken/ }).click();
    await expect(page.getByText('Ze staan uit.')).toBeVisible();
    await page.keyboard.press('/');
    await openPage(page, '/verhalen');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await openPage(page, '/over/toegankelijkheid');
    await page.getByRole('button', { name: /^Toetsen van één teken/ }).click();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('/ in a field is a letter', async ({ page }) => {
    await openPage(page, '/over');
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: /^Zoek een indicator/ });
    await expect(field).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(field).toHaveValue('a/b');
  });
});

test.describe('the phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('has a fixed bar of 66 px with the rest under Meer', async ({ page }) => {
    await openPage(page, '/over');
    const bar = page.getByRole('navigation', { name: 'Menu onderaan' });
    expect((await bar.boundingBox())?.height).toBe(66);
    await bar.getByRole('button', { name: 'Meer' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Privacy' }).click();
    await expect(page).toHaveURL('/over/privacy');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('the area is one list', async ({ page }) => {
    await openPage(page, '/over');
    await page.getByRole('combobox', { name: 'Gebied' }).selectOption('utrecht');
    await expect(page).toHaveURL('/over?gebied=utrecht');
  });
});

test('light and dark are remembered', async ({ page }) => {
  await openPage(page, '/over');
  await page.getByRole('button', { name: 'Licht of donker' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Kleuren van het scherm')).toHaveValue('dark');
});

test('data that does not come costs the page, says so and can be tried again', async ({ page, watched }) => {
  await page.route('**/afgeleid/kern.json*', (route) => route.abort());
  await page.goto('/over?gebied=flevoland');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De gegevens kwamen niet aan');
  await page.unroute('**/afgeleid/kern.json*');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page).toHaveTitle('Over Rijker Verantwoorden, Flevoland - Rijker Verantwoorden');
  watched.faults.splice(0, watched.faults.length, ...watched.faults.filter((fault) => !fault.includes('ERR_FAILED')));
});
