import { expect, type Page } from '@playwright/test';

/** Every address that the browser keeps for this site, by the name of its cache. */
export async function listKept(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      all[name] = requests.map(({ url }) => url.slice(location.origin.length));
    }
    return all;
  });
}

/** What is kept of the publication, whichever cache it is in. */
export async function listOfPackage(page: Page): Promise<string[]> {
  const kept = Object.entries(await listKept(page)).filter(([name]) => name.startsWith('rv-pakket-'));
  return kept.flatMap(([, addresses]) => addresses);
}

/** Opens an address and waits until what is needed without a connection has been kept, the page itself included. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const { pathname } = new URL(url);
  await expect.poll(() => listOfPackage(page), { timeout: 60_000 }).toContain(pathname);
  await expect
    .poll(async () => (await listOfPackage(page)).filter((path) => path.startsWith('/afgeleid/')).length)
    .toBeGreaterThan(50);
}
