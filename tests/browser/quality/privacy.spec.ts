import { expect, PAGES, test } from './visit.ts';

test.use({ serviceWorkers: 'allow' });

test('P12 no page sets a cookie, asks another host, or keeps anything but the publication for without a connection', async ({
  page,
  context,
  baseURL,
  visit,
}) => {
  const hosts = new Set<string>();
  const cookies: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') || url.protocol.startsWith('ws')) hosts.add(url.origin);
  });
  page.on('response', async (response) => {
    for (const { name } of await response.headersArray())
      if (name.toLowerCase() === 'set-cookie') cookies.push(response.url());
  });
  for (const path of PAGES) {
    await visit(path);
    // Pictures below the fold come when one gets there.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForLoadState('networkidle');
  }
  await page.getByRole('button', { name: 'Zoeken' }).first().click();
  await page.getByRole('combobox', { name: /^Zoek een indicator/ }).fill('vis');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect([...hosts]).toEqual([baseURL]);
  expect(cookies).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: ['publicatie'], session: [], databases: 0, workers: 1 });
});
