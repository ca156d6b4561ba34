import { expect, type Page, test as base, type Watched } from '../support/test.ts';

export { expect, type Page };

/** Every kind of screen once, and where kinds differ in data twice: with figures and without, region, district and municipality. */
export const PAGES = [
  '/',
  '/thema',
  '/thema/digitale-veiligheid',
  '/thema/vis',
  '/gebied',
  '/gebied/oost-utrecht',
  '/gebied/urk',
  '/indicator/burgernet-succespercentage',
  '/indicator/vis-gemeenten',
  '/actieagenda',
  '/aanleveren',
  '/publicaties',
  '/trends',
  '/verhalen',
  '/verhalen/ik-herkende-de-jas',
  '/over',
  '/over/methode',
  '/over/privacy',
  '/over/toegankelijkheid',
  '/jaar/2019',
  '/bestaat-niet',
] as const;

interface Visits {
  readonly visit: (path: string) => Promise<void>;
}

export const test = base.extend<Visits>({
  visit: async ({ page, watched }, use) => {
    await use((path) => visitPage(page, watched, path));
  },
});

/** Opens an address and waits until the page works. The browser's own word about a page with status 404 is no fault. */
export async function visitPage(page: Page, { faults }: Watched, path: string): Promise<void> {
  await page.goto(path);
  await page.mouse.move(1, 1);
  const ready = page.locator('#root[data-ready="true"] main h1');
  const unknown = page.getByRole('heading', { level: 1, name: /bestaat niet|kennen we niet/ });
  await expect(ready.or(unknown)).toBeVisible({ timeout: 30_000 });
  await page.evaluate(async () => void (await document.fonts.ready));
  const own = faults.findIndex((fault) => fault.includes('status of 404'));
  if (own >= 0) faults.splice(own, 1);
}

/** Takes a fault that the test provoked itself out of what the page may not do. */
export function forgive(watched: { readonly faults: string[] }, pattern: RegExp): void {
  watched.faults.splice(0, watched.faults.length, ...watched.faults.filter((fault) => !pattern.test(fault)));
}
