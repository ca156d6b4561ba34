import type { Page } from '../support/test.ts';

interface AxNode {
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const isChart = (node: AxNode) =>
  node.properties?.some(
    ({ name, value }) => name === 'roledescription' && /^(?:grafiek|kaart)$/.test(String(value.value)),
  );

/** The names of the charts as the browser gives them to a screen reader. */
export async function readChartNames(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(isChart).map(({ name }) => String(name?.value ?? ''));
}

/** What is drawn in main at the size of a chart, but neither is one nor lies in one. */
export async function findDrawingsWithoutName(page: Page): Promise<string[]> {
  return page.locator('main svg').evaluateAll((drawings) =>
    drawings
      .filter((svg) => svg.checkVisibility() && !svg.parentElement?.closest('svg'))
      .filter((svg) => svg.getBoundingClientRect().width >= 72)
      .filter((svg) => !svg.closest('[aria-roledescription], [role="img"][aria-label]'))
      // Hidden, with a number in words in the same cell or line: it repeats that number.
      .filter((svg) => !(svg.ariaHidden && /\d/.test(svg.closest('td, li')?.textContent ?? '')))
      // The names of the months over the bars, each of which says its own dates.
      .filter((svg) => !svg.closest('th'))
      // The mark of an area, beside its name.
      .filter((svg) => !(svg.ariaHidden && svg.querySelector('path[class*="_off_"]')))
      .filter((svg) => !svg.closest('[role="group"][aria-label]'))
      .map(({ outerHTML }) => outerHTML.slice(0, 160)),
  );
}
