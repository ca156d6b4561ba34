import type { Page } from '@playwright/test';
import type { ContentOrder } from '../../../src/package/content-change/content-order.ts';
import type { Product } from './start-product.ts';

/** Long enough without a second factor. */
export const PASSWORD = 'vier woorden op een rij';

/** The code that a server without accounts says at its start. */
export async function startCodeOf(product: Product): Promise<string> {
  for (;;) {
    const found = /code in: ([A-Z2-9-]+)/.exec(product.said());
    if (found?.[1]) return found[1];
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** What the server answers when a page of its own asks. */
export async function ask(page: Page, method: string, path: string, body?: unknown) {
  return page.evaluate(
    async ([verb, address, json]) => {
      const response = await fetch(address, {
        method: verb,
        ...(json === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: json }),
      });
      const text = await response.text();
      const answer: unknown = text === '' ? null : JSON.parse(text);
      return { status: response.status, json: answer };
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
}

/** Makes the first administrator and signs in, in the browser of the page. */
export async function becomeAdministrator(page: Page, product: Product): Promise<void> {
  await page.goto(`${product.origin}/over`);
  const answer = await ask(page, 'POST', '/api/account/start', {
    code: await startCodeOf(product),
    name: 'Bo Beheer',
    email: 'bo@voorbeeld.nl',
    password: PASSWORD,
  });
  if (answer.status >= 300) throw new Error(JSON.stringify(answer));
}

interface Delivery {
  readonly name: string;
  readonly content: string;
  readonly base: number;
  readonly key: string;
  readonly accepted?: readonly string[];
  readonly note?: string | null;
}

/** Delivers a file as the screen does. */
export async function sendDelivery(page: Page, { content, ...order }: Delivery) {
  return page.evaluate(
    async ([text, json]) => {
      const form = new FormData();
      form.set('bestand', new Blob([text]), 'levering.csv');
      form.set('opdracht', json);
      const response = await fetch('/api/leveringen', { method: 'POST', body: form });
      const answer: unknown = await response.json();
      return { status: response.status, json: answer };
    },
    [content, JSON.stringify(order)] as const,
  );
}

/** Sends a change of content as a form does; picture = the bytes of a file that goes along. */
export async function sendContent(page: Page, order: ContentOrder, picture: Uint8Array | null = null) {
  return page.evaluate(
    async ([json, bytes]) => {
      const form = new FormData();
      form.set('opdracht', json);
      if (bytes !== null) form.set('beeld', new Blob([new Uint8Array(bytes)]), 'foto.jpg');
      const response = await fetch('/api/inhoud', { method: 'POST', body: form });
      const answer: unknown = await response.json();
      return { status: response.status, json: answer };
    },
    [JSON.stringify(order), picture && [...picture]] as const,
  );
}
