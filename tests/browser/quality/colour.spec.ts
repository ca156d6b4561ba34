import { expect, test } from './visit.ts';

const WITH_LINES = ['/', '/gebied/oost-utrecht', '/gebied/urk', '/over/methode', '/thema/digitale-veiligheid'];

for (const path of WITH_LINES) {
  test(`A6 on ${path} no two meanings of a point differ in colour alone, and a provisional point is open`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    const marks = await page.locator('path[class*="_point_"]').evaluateAll((points) =>
      points
        .filter((point) => point.checkVisibility())
        .map((point) => {
          const style = getComputedStyle(point);
          const path = point.getAttribute('d') ?? '';
          const corners = (path.match(/L/g) ?? []).length + 1;
          // Of a circle the radius in the arc says which of the two circles it is.
          const radius = Number(/a([\d.]+)/.exec(path)?.[1] ?? 0);
          return {
            color: style.color,
            form: path.includes('a') ? 'circle' : `corners ${corners}`,
            radius,
            open: style.fill !== style.color,
            meaning: /_(concern|improvement|neutral)_/.exec(point.getAttribute('class') ?? '')?.[1] ?? 'common',
          };
        }),
    );
    expect(marks.length).toBeGreaterThan(0);
    const colors = new Map(marks.map(({ meaning, color }) => [meaning, color]));
    expect(new Set(colors.values()).size).toBe(colors.size);
    const FORMS: Readonly<Record<string, string>> = {
      common: 'circle',
      improvement: 'circle',
      concern: 'corners 4',
      neutral: 'corners 6',
    };
    for (const { meaning, form } of marks) expect(form, meaning).toBe(FORMS[meaning]);
    if (path !== '/over/methode') expect(marks.some(({ open }) => open)).toBe(true);
  });
}

test('A6 signs of variation and target have words, and differ without colours', async ({ page, context, visit }) => {
  await visit('/gebied/oost-utrecht');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
  const signs = page.getByRole('main').locator('table svg[role="img"]:not([aria-roledescription])');
  const count = await signs.count();
  const pictures = new Map<string, string>();
  for (let place = 0; place < count; place++) {
    const sign = signs.nth(place);
    if (!(await sign.isVisible())) continue;
    const name = (await sign.getAttribute('aria-label')) ?? '';
    expect(name).toMatch(/\p{L}{3,}/u);
    const width = (await sign.boundingBox())?.width ?? 0;
    if (!pictures.has(`${name} ${width}`) && pictures.size < 12) {
      pictures.set(`${name} ${width}`, (await sign.screenshot()).toString('base64'));
    }
  }
  expect(pictures.size).toBeGreaterThan(2);
  expect(new Set(pictures.values()).size).toBe(pictures.size);
});

test('A6 each state of an action has a word and a form of its own', async ({ page, context, visit }) => {
  await visit('/actieagenda');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
  const heads = page
    .getByRole('table')
    .first()
    .getByRole('columnheader')
    .filter({ has: page.locator('svg') });
  const pictures: string[] = [];
  for (const head of await heads.all()) {
    await expect(head).toHaveText(/\p{L}{4,}/u);
    pictures.push((await head.locator('svg').first().screenshot()).toString('base64'));
  }
  expect(pictures.length).toBe(4);
  expect(new Set(pictures).size).toBe(4);
});

test('A6 links in running text are underlined', async ({ page, visit }) => {
  for (const path of ['/over/privacy', '/over/methode', '/verhalen/ik-herkende-de-jas']) {
    await visit(path);
    const bare = await page.locator('main p a').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility() && link.parentElement?.textContent !== link.textContent)
        .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(bare, path).toEqual([]);
  }
});
