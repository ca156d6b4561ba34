import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { audit } from './quality/audit.ts';
import { onStaticHost } from './support/deliver.ts';
import { type Product, startProduct } from './support/start-product.ts';
import { openPage, watchPage } from './support/test.ts';

const ADA = { email: 'ada@example.nl', password: 'zeven koeien op een trampoline' };
const MO = { email: 'mo@example.nl', password: 'een kist vol natte boterhammen' };
const SESSION = /^cookie: __Host-sessie$/;

let product: Product;
let ada: BrowserContext;

test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  ada = await newContext(browser);
  const page = await ada.newPage();
  await becomeFirst(page);
  await page.close();
});
test.afterAll(async () => {
  await ada.close();
  await product.stop();
});

async function newContext(browser: {
  newContext: (options: object) => Promise<BrowserContext>;
}): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: product.origin, locale: 'nl-NL' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.origin });
  return context;
}

/** What the page may not do; a session is a cookie, and the browser says of its own accord that something was refused. */
async function watch(page: Page) {
  const watched = await watchPage(page, product.origin);
  return async () => {
    const faults = await watched.end();
    expect(faults.filter((fault) => !SESSION.test(fault) && !/status of 4(?:01|03|04|22)/.test(fault))).toEqual([]);
  };
}

async function becomeFirst(page: Page): Promise<void> {
  const code = /[A-Z2-9]{4}(?:-[A-Z2-9]{4}){5}/.exec(product.said())?.[0] ?? '';
  await openPage(page, '/inloggen/eerste');
  await page.getByLabel('Code van de server').fill('AAAA-BBBB');
  await page.getByLabel('Uw naam').fill('Ada');
  await page.getByLabel('E-mailadres').fill(ADA.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(ADA.password);
  await page.getByRole('button', { name: 'Beheerder maken' }).click();
  // The focus goes to what is wrong, and nothing that was typed is lost.
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Deze code klopt niet of is verlopen');
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveValue(ADA.password);
  await page.getByLabel('Code van de server').fill(code);
  await page.getByRole('button', { name: 'Beheerder maken' }).click();
  await expect(page).toHaveURL('/beheer');
  await expect(page.getByText('U bent Ada (ada@example.nl). Rol: Beheerder.')).toBeVisible();
}

async function signIn(page: Page, { email, password }: typeof ADA, address = '/inloggen'): Promise<void> {
  await openPage(page, address);
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** The link of an invitation, as the administrator reads it from the screen. */
async function invite(email: string, name: string, programme: string): Promise<string> {
  const page = await ada.newPage();
  await openPage(page, '/beheer');
  const form = page.getByRole('form', { name: 'Iemand uitnodigen' });
  await form.getByLabel('Naam').fill(name);
  await form.getByLabel('E-mailadres').fill(email);
  await form.getByLabel('Rol').selectOption({ label: 'Programmaleider: levert cijfers aan voor eigen programma’s' });
  await form.getByLabel(programme).check();
  await form.getByRole('button', { name: 'Uitnodigen' }).click();
  const link = await page.getByLabel('Link van de uitnodiging').inputValue();
  await expect(page.getByRole('table', { name: 'Open uitnodigingen' }).getByRole('rowheader', { name })).toBeVisible();
  await page.close();
  return link;
}

async function accept(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await page.mouse.move(1, 1);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Opslaan en inloggen' }).click();
  await expect(page).toHaveURL('/beheer');
}

test.describe('/inloggen', () => {
  test('one signs in with a pasted password, and goes on to where one wanted to be', async ({ browser }) => {
    const context = await newContext(browser);
    const page = await context.newPage();
    const end = await watch(page);
    await openPage(page, '/inloggen?verder=/thema/vis');
    await expect(page.getByLabel('E-mailadres')).toHaveAttribute('autocomplete', 'username');
    const password = page.getByLabel('Wachtwoord', { exact: true });
    await expect(password).toHaveAttribute('autocomplete', 'current-password');
    await page.evaluate((text) => navigator.clipboard.writeText(text), ADA.password);
    await page.getByLabel('E-mailadres').fill(ADA.email);
    await password.focus();
    await page.keyboard.press('Control+V');
    await expect(password).toHaveValue(ADA.password);
    await page.getByRole('button', { name: 'Toon wat ik typ' }).click();
    await expect(password).toHaveAttribute('type', 'text');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/thema/vis');
    // The word in the cookie stands in no file and in no line of the server, and no script can read it.
    const [session] = await context.cookies();
    expect(session).toMatchObject({ name: '__Host-sessie', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    const files = readdirSync(product.varFolder).map((name) => readFileSync(join(product.varFolder, name), 'latin1'));
    expect(files.join('') + product.said()).not.toContain(session?.value);
    expect(files.join('')).toContain('$argon2id$');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await openPage(page, '/inloggen');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent ingelogd');
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await expect(page.getByRole('button', { name: 'Inloggen', exact: true })).toBeVisible();
    await openPage(page, '/beheer');
    await expect(page.getByText('Log eerst in')).toBeVisible();
    await end();
    await context.close();
  });

  test('a wrong password gets one sentence, and the same as an unknown address', async ({ browser }) => {
    const context = await newContext(browser);
    const page = await context.newPage();
    await signIn(page, { email: 'niemand@example.nl', password: 'iets' });
    await expect(page.getByRole('alert')).toHaveText('Het e-mailadres of het wachtwoord klopt niet.');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByLabel('E-mailadres')).toHaveValue('niemand@example.nl');
    expect(await audit(page)).toEqual([]);
    await context.close();
  });

  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    test(`nobody is sent to another site (${next})`, async ({ browser }) => {
      const context = await newContext(browser);
      const page = await context.newPage();
      await signIn(page, ADA, `/inloggen?verder=${encodeURIComponent(next)}`);
      await expect(page).toHaveURL(`${product.origin}/`);
      await context.close();
    });
  }

  test('where the site has no server, the pages say so', async ({ browser }) => {
    const context = await newContext(browser);
    const page = await context.newPage();
    await onStaticHost(page);
    for (const address of ['/inloggen', '/inloggen/eerste']) {
      await openPage(page, address);
      await expect(page.getByText('Op deze plek kunt u niet inloggen')).toBeVisible();
      await expect(page.getByRole('button', { name: /inloggen|beheerder/i })).toHaveCount(0);
    }
    await openPage(page, '/beheer');
    await expect(page.getByText('Op deze plek valt niets te beheren')).toBeVisible();
    await context.close();
  });
});

test.describe('/uitnodiging', () => {
  test('who is invited chooses a password and is in; the secret of the link stands in no request and no history', async ({
    browser,
  }) => {
    const link = await invite(MO.email, 'Mo', 'Burgernet');
    const secret = link.split('#')[1] ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const context = await newContext(browser);
    const page = await context.newPage();
    const end = await watch(page);
    const told: string[] = [];
    page.on('request', (request) => told.push(request.url(), JSON.stringify(request.headers())));
    await page.goto(link);
    await page.mouse.move(1, 1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent uitgenodigd');
    expect(page.url()).toBe(`${product.origin}/uitnodiging`);
    await expect(page.getByLabel('E-mailadres')).toHaveValue(MO.email);
    await expect(page.getByLabel('Uw naam')).toHaveValue('Mo');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('Burgernet2020!');
    await page.getByRole('button', { name: 'Opslaan en inloggen' }).click();
    await expect(page.getByRole('alert')).toContainText('Kies een wachtwoord van ten minste 15 tekens');
    expect(await audit(page)).toEqual([]);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(MO.password);
    await page.getByRole('button', { name: 'Opslaan en inloggen' }).click();
    await expect(page.getByText('Rol: Programmaleider van Burgernet.')).toBeVisible();
    // A lead sees no accounts of others.
    await expect(page.getByRole('heading', { name: 'Wie een account heeft' })).toHaveCount(0);
    expect(told.join('\n')).not.toContain(secret);
    await page.goto(link);
    await page.mouse.move(1, 1);
    await expect(page.getByText('Deze link is verlopen of al gebruikt. Vraag een nieuwe.')).toBeVisible();
    await end();
    await context.close();
  });

  test('a link without its secret says so', async ({ browser }) => {
    const context = await newContext(browser);
    const page = await context.newPage();
    await openPage(page, '/uitnodiging');
    await expect(page.getByText('De link is niet compleet.')).toBeVisible();
    await context.close();
  });
});

test.describe('/beheer', () => {
  test('the administrator changes a role, puts an account off, and removes it', async ({ browser }) => {
    const link = await invite('bo@example.nl', 'Bo', 'Burgernet');
    const context = await newContext(browser);
    const own = await context.newPage();
    await accept(own, link, 'paarse wolken boven de sloot');
    const page = await ada.newPage();
    const end = await watch(page);
    await openPage(page, '/beheer');
    const people = page.getByRole('table', { name: 'Accounts' });
    const row = people.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Bo', exact: true }) });
    await expect(row).toContainText('Programmaleider van Burgernet');
    const change = async (...buttons: readonly string[]) => {
      await row.getByRole('button', { name: 'Wijzig Bo' }).click();
      const dialog = page.getByRole('dialog', { name: 'Bo' });
      for (const name of buttons) await dialog.getByRole('button', { name }).click();
      await expect(dialog).toHaveCount(0);
    };
    await row.getByRole('button', { name: 'Wijzig Bo' }).click();
    expect(await audit(page)).toEqual([]);
    await page
      .getByRole('dialog')
      .getByLabel('Rol', { exact: true })
      .selectOption({ label: 'Lid: praat mee bij cijfers en vragen' });
    await page.getByRole('dialog').getByRole('button', { name: 'Rol opslaan' }).click();
    await expect(row).toContainText('Lid');
    await own.reload();
    await expect(own.getByText('Rol: Lid.')).toBeVisible();
    await change('Account uitzetten');
    await expect(row).toContainText('Uitgezet');
    await own.reload();
    await own.mouse.move(2, 2);
    await expect(own.getByText('Log eerst in')).toBeVisible();
    await change('Account verwijderen', 'Ja, verwijder Bo');
    await expect(row).toHaveCount(0);
    const log = page.getByRole('table', { name: 'De laatste regels' });
    await expect(log.getByRole('row').nth(1)).toContainText(
      /Adaaccount verwijderengebruiker:[\da-f]{24}gelukt127\.0\.0\.1/,
    );
    await expect(page.getByText(/^Alle \d+ regels staan er zoals ze zijn geschreven\.$/)).toBeVisible();
    await end();
    await page.close();
    await context.close();
  });

  test('the last administrator stays, and the page says why', async () => {
    const page = await ada.newPage();
    await openPage(page, '/beheer');
    await page.getByRole('button', { name: 'Wijzig Ada' }).click();
    await page.getByRole('button', { name: 'Account uitzetten' }).click();
    await expect(page.getByRole('alert')).toHaveText(
      'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    );
    await page.close();
  });

  test('a second step is set up from a picture, and asked at the next signing in', async ({ browser }) => {
    const link = await invite('cleo@example.nl', 'Cleo', 'Burgernet');
    const cleo = { email: 'cleo@example.nl', password: 'stille muizen dansen zachtjes' };
    const context = await newContext(browser);
    const page = await context.newPage();
    const end = await watch(page);
    await accept(page, link, cleo.password);
    await page.getByLabel('Uw wachtwoord, ter controle').fill(cleo.password);
    await page.getByRole('button', { name: 'Tweede stap aanzetten' }).click();
    const picture = page.getByRole('img', { name: 'QR-code om de app in te stellen' });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await audit(page)).toEqual([]);
    const secret = await page.getByLabel('Lukt het lezen niet? Typ dit in de app').inputValue();
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    await page.getByLabel('Code van uw app').fill(totp.generate());
    await page.getByRole('button', { name: 'Bevestigen' }).click();
    await expect(page.getByText('De tweede stap staat aan')).toBeVisible();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await expect(page).toHaveURL('/inloggen');
    await signIn(page, cleo);
    const code = page.getByLabel('Code van uw app', { exact: true });
    await expect(code).toBeFocused();
    await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    // A code of this half minute has been used; the next one is good already.
    await code.fill(totp.generate());
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Deze code klopt niet of is al gebruikt');
    await code.fill(totp.generate({ timestamp: Date.now() + 30_000 }));
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await expect(page).toHaveURL(`${product.origin}/`);
    await end();
    await context.close();
  });

  test('a token is shown once, works for its programme, and can be taken back', async ({ request }) => {
    const page = await ada.newPage();
    await openPage(page, '/beheer');
    await page.getByLabel('Waarvoor is de sleutel?').fill('Kwartaalrobot');
    await page
      .getByRole('form', { name: 'Sleutel maken' })
      .getByLabel('Programma of project')
      .selectOption({ label: 'Burgernet' });
    await page.getByRole('button', { name: 'Sleutel maken' }).click();
    const token = await page.getByLabel('Sleutel', { exact: true }).inputValue();
    expect(token).toMatch(/^rv_/);
    await page.getByRole('button', { name: 'Klaar' }).click();
    const ask = () =>
      request.get(`${product.origin}/api/account/gebruikers`, { headers: { Authorization: `Bearer ${token}` } });
    // Known, and without the right; later not known at all.
    expect((await ask()).status()).toBe(403);
    await page.getByRole('button', { name: 'Trek de sleutel Kwartaalrobot in' }).click();
    await expect(page.getByRole('table', { name: 'Sleutels in gebruik' })).toHaveCount(0);
    expect((await ask()).status()).toBe(401);
    await page.close();
  });

  test('every part of the page is clean for axe and fits a phone, also enlarged', async () => {
    const page = await ada.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, '/beheer');
    await expect(page.getByRole('table', { name: 'Accounts' })).toBeVisible();
    expect(await audit(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
