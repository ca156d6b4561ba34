import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, openPage } from './test.ts';

const LIST = join(import.meta.dirname, '..', '..', '..', 'data', 'datapackage.json');

/** Chooses a file as a person does: by the button, in the window of the browser. */
export async function chooseFile(page: Page, button: string, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** The package as it will stand when the first quarter of 2020 is over. */
export async function onLaterDay(page: Page): Promise<void> {
  const list: unknown = JSON.parse(readFileSync(LIST, 'utf8'));
  await page.route('**/data/datapackage.json', (route) =>
    route.fulfill({ json: { ...Object(list), peildatum: '2020-04-14' } }),
  );
}

/** From the start of the screen to a file that was read. */
export async function deliver(page: Page, name: string, content: string | Buffer): Promise<void> {
  await openPage(page, '/aanleveren');
  await chooseFile(page, 'Kies een bestand', name, content);
  await expect(page).toHaveURL(/\/aanleveren\/[0-9a-f-]{36}/);
}

/** A host that only gives files answers every address that it does not know with the page. */
export async function onStaticHost(page: Page): Promise<void> {
  await page.route('**/api/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Rijker Verantwoorden</title>' }),
  );
}

interface FakeServer {
  readonly signedIn: boolean;
  readonly answer: () => { readonly status: number; readonly json: unknown };
  readonly publication?: number;
}

/** A server that says of itself what the real one says; the orders that it got, as JSON. */
export async function onServer(
  page: Page,
  { signedIn, answer, publication: now = 12 }: FakeServer,
): Promise<unknown[]> {
  const orders: unknown[] = [];
  const account = { name: 'Sam de Vries', role: 'programmaleider', programmes: ['digitale-veiligheid'] };
  await page.route('**/api/status', async (route) => {
    // The package is that of the real server, whose views the page shows.
    const real: unknown = await (await route.fetch()).json();
    return route.fulfill({ json: { ...Object(real), publication: now, account: signedIn ? account : null } });
  });
  await page.route('**/api/publicaties', (route) =>
    route.fulfill({
      json: {
        publications: [
          publication(12, '4e kwartaal 2019 van Burgernet: 12 nieuw.', null),
          publication(11, '3e kwartaal 2019 van Online fraude: 39 nieuw.', 12),
        ],
      },
    }),
  );
  await page.route('**/api/leveringen', (route) => {
    const body = route.request().postData() ?? '';
    const [, order = 'null'] = /name="opdracht"\r\n\r\n([^\r]*)\r\n/.exec(body) ?? [];
    orders.push(JSON.parse(order));
    const { status, json } = answer();
    return route.fulfill({ status, json });
  });
  return orders;
}

function publication(id: number, summary: string, undoneBy: number | null) {
  const at = `2020-03-${String(id - 2).padStart(2, '0')}T09:00:00Z`;
  return { id, at, who: 'Kim Bakker', kind: 'levering', summary, undoes: null, undoneBy };
}

/** What the browser saves after something was pressed. */
export async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
