import { test as base, expect, type Page } from '@playwright/test';

export { expect, type Page };

export interface Watched {
  /** Everything that no page may do; each test ends with this list empty. */
  readonly faults: string[];
  /** The same list with the cookies that there are now. */
  readonly end: () => Promise<string[]>;
}

declare global {
  interface Window {
    reportViolation?: (text: string) => void;
  }
}

/**
 * The test of every browser test: it fails when the page breaks the content security policy, asks another host for
 * anything, sets a cookie, throws, or writes an error to the console (a failed hydration does).
 * A test that provokes one takes it out of `watched.faults` after having seen it.
 */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched = await watchPage(page, baseURL);
      await use(watched);
      // A page still asks when its test is over; nobody waits for the answers that the test would give.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      expect(await watched.end()).toEqual([]);
    },
    { auto: true },
  ],
});

/** Begins to note what the page may not do; a test of its own page calls this itself. */
export async function watchPage(page: Page, baseURL: string | undefined): Promise<Watched> {
  const faults: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => faults.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportViolation?.(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== baseURL) faults.push(`other host: ${request.url()}`);
  });
  return {
    faults,
    end: async () => {
      for (const cookie of await page.context().cookies()) faults.push(`cookie: ${cookie.name}`);
      return faults;
    },
  };
}

/** Opens an address and waits until React has taken over the page. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.mouse.move(1, 1);
  await expect(page.locator('#root')).toHaveAttribute('data-ready', 'true');
}
