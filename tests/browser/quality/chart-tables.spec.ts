import { decodeAreaView } from '../../../src/package/views/area-view.ts';
import { decodeCoreView } from '../../../src/package/views/core-view.ts';
import { decodeIndicatorView } from '../../../src/package/views/indicator-view.ts';
import { expect, type Page, test } from './visit.ts';

/** Pages with a chart of figures of the package; the charts of /over/methode are made-up examples. */
const WITH_TABLES = [
  '/',
  '/?gebied=flevoland',
  '/indicator/burgernet-succespercentage',
  '/indicator/geregistreerde-cybercrime?gebied=utrecht-stad',
];

const MISSING = /^(?:minder dan \d+|te klein aantal|afgeschermd|geheim|onbekend|n\.v\.t\.|–)$/;

async function readJson(page: Page, path: string): Promise<unknown> {
  return (await page.request.get(`/afgeleid/${path}`)).json();
}

/** "6.052" -> 6052, "11,6%" -> 11.6; written apart from the code that formats, so that an error there shows. */
function toNumber(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-').replace(/\s*%$/, ''));
}

/** "4e kwartaal 2019" -> "2019-K4" */
function toPeriod(text: string): string {
  const [, quarter, year] = /^([1-4])e kwartaal (\d{4})$/.exec(text) ?? [];
  return `${year}-K${quarter}`;
}

for (const path of WITH_TABLES) {
  test(`A3 the tables of the charts on ${path} hold the figures of the JSON, with caption and scopes`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    const core = decodeCoreView(await readJson(page, 'kern.json'));
    const buttons = page.getByRole('main').getByRole('button', { name: /^Tabel van/ });
    const count = await buttons.count();
    expect(count).toBeGreaterThan(0);
    let compared = 0;
    for (let place = 0; place < count; place++) {
      await buttons.nth(place).click();
      const figure = page
        .getByRole('figure')
        .filter({ has: page.locator('[aria-expanded="true"]') })
        .last();
      const table = figure.getByRole('table');
      await expect(table).toBeVisible();
      const drawn = await table.evaluate((element) => ({
        caption: element.querySelector('caption')?.textContent ?? '',
        loose: [...element.querySelectorAll('th')].filter(({ scope }) => scope !== 'col' && scope !== 'row').length,
        columns: [...element.querySelectorAll('thead th[scope="col"]')].map(({ textContent }) => textContent),
        rows: [...element.querySelectorAll('tbody tr')].map((row) => ({
          header: row.querySelector('th[scope="row"]')?.textContent ?? '',
          cells: [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
        })),
      }));
      expect(drawn.caption).not.toBe('');
      expect(drawn.loose).toBe(0);
      for (const { header, cells } of drawn.rows) {
        expect(header).not.toBe('');
        expect(cells.length).toBe(drawn.columns.length - 1);
      }

      const indicator = core.indicators
        .filter(({ name }) => drawn.caption.startsWith(name))
        .sort((a, b) => b.name.length - a.name.length)[0];
      expect(indicator, drawn.caption).toBeDefined();
      const view = decodeIndicatorView(await readJson(page, `indicator/${indicator?.id}.json`));
      const decimals = indicator?.decimals ?? 0;
      const same = (text: string, value: number | null, where: string) => {
        if (value === null) expect(text, where).toMatch(MISSING);
        else expect(toNumber(text), where).toBeCloseTo(value, decimals === 0 ? 0 : decimals);
      };
      if (drawn.caption.includes('per kwartaal')) {
        const area = core.areas
          .filter(({ name }) => drawn.caption.endsWith(`, ${name}`))
          .sort((a, b) => b.name.length - a.name.length)[0];
        const series = view.series.find((one) => one.area === area?.id);
        const from = decodeAreaView(await readJson(page, `gebied/${area?.id}.json`));
        expect(series, drawn.caption).toEqual(from.series.find((one) => one.indicator === indicator?.id));
        expect(drawn.rows.length).toBe(series?.quarters.length);
        for (const { header, cells } of drawn.rows) {
          const quarter = series?.quarters.find(({ period }) => period === toPeriod(header));
          expect(quarter, header).toBeDefined();
          same(cells[0] ?? '', quarter?.value ?? null, `${drawn.caption}, ${header}`);
          expect(/voorlopig/.test(cells[1] ?? ''), header).toBe(
            quarter?.value !== null && quarter?.status === 'provisional',
          );
        }
        compared++;
      } else if (drawn.caption.includes('per gemeente')) {
        const period = /, (.+)$/.exec(drawn.caption)?.[1] ?? '';
        for (const { header, cells } of drawn.rows) {
          const area = core.areas.find(({ name, level }) => name === header && level === 'municipality');
          const own = view.series.find((one) => one.area === area?.id);
          const found = [...(own?.years ?? []), ...(own?.quarters ?? [])].find(
            (one) => one.period === period || one.period === toPeriod(period),
          );
          const shown = /%/.test(cells[0] ?? '') || /\d/.test(cells[0] ?? '') ? (found?.value ?? null) : null;
          // A share of few is not mapped (fewer than 15 in the denominator); every number that is there is the number.
          if (shown !== null) same((cells[0] ?? '').replace(/^(\S+) .*/, '$1'), shown, `${drawn.caption}, ${header}`);
          else expect(cells[0], header).toBeTruthy();
        }
        compared++;
      }
      await buttons.nth(place).click();
    }
    expect(compared).toBeGreaterThan(0);
  });
}
