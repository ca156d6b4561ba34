import { join } from 'node:path';
import { readFolder } from '../../../src/server/start/read-folder.ts';
import { deriveViews } from '../../../src/package/derive-views.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { expect, forgive, type Page, test } from './visit.ts';

const files = readFolder(join(import.meta.dirname, '..', '..', '..', 'data'));
const FIGURES = 'cijfers/midden-nederland.csv';
const FLEVOLAND = 'cijfers/flevoland.csv';
const CYBER = /(geregistreerde-cybercrime;midden-nederland;2019;)[^;]*(;)/;

interface Fault {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** A page on which one sees it, with a query, so that the browser draws it from the data itself. */
  readonly page: string;
  /** True when the page holds hardly anything else than this file. */
  readonly isWholePage?: boolean;
}

const cut = (text: string) => text.slice(0, Math.floor(text.length / 2));
const frontMatter = (key: string, value: string) => (text: string) =>
  text.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value}`);

const FAULTS: readonly Fault[] = [
  {
    name: 'a decimal point',
    file: FIGURES,
    change: (t) => t.replace(CYBER, (_, before, after) => `${before}5.8.9${after}`),
    page: '/?periode=2019-K4',
  },
  {
    name: 'a word for a number',
    file: FIGURES,
    change: (t) => t.replace(CYBER, '$1veel$2'),
    page: '/?periode=2019-K4',
  },
  {
    name: 'a row that is there twice',
    file: FIGURES,
    change: (t) => t.replace(/^(geregistreerde-cybercrime;midden-nederland;2019;.*)$/m, '$1\n$1'),
    page: '/?periode=2019-K4',
  },
  {
    name: 'a row with too many cells',
    file: FIGURES,
    change: (t) => t.replace(/^(geregistreerde-cybercrime;midden-nederland;2019;.*)$/m, '$1;;;'),
    page: '/?periode=2019-K4',
  },
  {
    name: 'an unknown indicator',
    file: FIGURES,
    change: (t) => t.replace(/^geregistreerde-cybercrime;midden-nederland;2019;/m, 'geluk;midden-nederland;2019;'),
    page: '/?periode=2019-K4',
  },
  {
    name: 'other columns',
    file: FLEVOLAND,
    change: (t) => t.replace('indicator;gebied', 'indicator;plaats'),
    page: '/?gebied=flevoland',
  },
  { name: 'commas for semicolons', file: FLEVOLAND, change: (t) => t.replaceAll(';', ','), page: '/?gebied=flevoland' },
  {
    name: 'an empty file',
    file: FLEVOLAND,
    change: (t) => t.slice(0, 1),
    page: '/gebied/flevoland?periode=2019-K4',
    isWholePage: true,
  },
  { name: 'a file cut in half', file: FLEVOLAND, change: cut, page: '/gebied/flevoland?periode=2019-K4' },
  {
    name: 'a quote that does not close',
    file: FLEVOLAND,
    change: (t) => t.replace('flevoland;2019;', '"flevoland;2019;'),
    page: '/gebied/flevoland?periode=2019-K4',
    isWholePage: true,
  },
  {
    name: 'an indicator cut off',
    file: 'indicatoren.json',
    change: (t) => t.replace('"soort": "aantal"', '"soort": "aantallen"'),
    page: '/?periode=2019-K4',
  },
  {
    name: 'a broken action',
    file: 'acties.json',
    change: (t) => t.replace(/"status": "[^"]+"/, '"status": "misschien"'),
    page: '/actieagenda?periode=2019-K4',
  },
  {
    name: 'broken JSON of the actions',
    file: 'acties.json',
    change: cut,
    page: '/actieagenda?periode=2019-K4',
    isWholePage: true,
  },
  {
    name: 'an action without a date',
    file: 'acties.json',
    change: (t) => t.replace(/"klaar": "[^"]+"/, '"klaar": "ooit"'),
    page: '/thema/zorg-en-veiligheid?periode=2019-K4',
  },
  {
    name: 'raw HTML in a letter',
    file: 'letters/ruim-een-op-de-negen.md',
    change: (t) => `${t}\n<script>alert(1)</script>\n`,
    page: '/thema/burgernet?periode=2019-K4',
  },
  {
    name: 'a letter without its head',
    file: 'letters/ruim-een-op-de-negen.md',
    change: (t) => t.replace('---', ''),
    page: '/thema/burgernet?periode=2019-K4',
  },
  {
    name: 'a story without consent',
    file: 'verhalen/ik-herkende-de-jas.md',
    change: (t) => t.replace(/^toestemming:[\s\S]*?(?=^\S|^---)/m, ''),
    page: '/thema/burgernet?periode=2019-K4',
  },
  {
    name: 'a story of an unknown programme',
    file: 'verhalen/ik-herkende-de-jas.md',
    change: frontMatter('programma', 'onbekend'),
    page: '/thema/burgernet?periode=2019-K4',
  },
  {
    name: 'a broken thread',
    file: 'dialoog/wat-anders-bij-burgernet.json',
    change: cut,
    page: '/thema/burgernet?periode=2019-K4',
  },
  {
    name: 'a picture without a text',
    file: 'beelden.json',
    change: (t) => t.replace(/"alt": "[^"]+"/, '"alt": ""'),
    page: '/thema/burgernet?periode=2019-K4',
  },
  { name: 'broken JSON of the pictures', file: 'beelden.json', change: cut, page: '/thema/burgernet?periode=2019-K4' },
];

/** What each page holds when nothing is broken. */
const wholePages = new Map<string, Blocks>();

interface Blocks {
  /** The texts of the blocks that say what is wrong. */
  readonly broken: readonly string[];
  readonly whole: number;
  readonly headings: number;
}

/** The text of a block that does not work, and of the blocks that do. */
async function readBlocks(page: Page): Promise<Blocks> {
  const main = page.getByRole('main');
  const alerts = main.getByRole('alert');
  const broken = await alerts.allTextContents();
  const blocks = main.locator('section, article, tbody tr, li').filter({ visible: true });
  const whole = await blocks.filter({ hasNot: page.getByRole('alert') }).count();
  return { broken, whole, headings: await main.getByRole('heading').count() };
}

test('R20 there are twenty faults or more, in a package that has none itself', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(20);
  expect(readPackage(files).issues).toEqual([]);
});

for (const { name, file, change, page: path, isWholePage = false } of FAULTS) {
  test(`R20 ${name} in ${file} costs its own block and leaves ${path} standing`, async ({ page, visit, watched }) => {
    const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(file));
    const broken = change(whole);
    expect(broken).not.toBe(whole);
    const { data, issues } = readPackage(new Map(files).set(file, new TextEncoder().encode(broken)));
    expect(issues.map((issue) => issue.path)).toContain(file);
    const views = deriveViews(data, issues);

    let before = wholePages.get(path);
    if (!before) {
      await visit(path);
      before = await readBlocks(page);
      wholePages.set(path, before);
    }
    expect(before.broken).toEqual([]);

    await page.route('**/afgeleid/**', (route) => {
      const view = views.get(decodeURIComponent(new URL(route.request().url()).pathname.replace('/afgeleid/', '')));
      return view === undefined
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ status: 200, contentType: 'application/json', body: view });
    });
    await visit(path);
    const after = await readBlocks(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    // It is said once where it is, with the file to mend; all that does not come from that file still stands.
    expect(after.broken.length, 'blocks that say what is wrong').toBeGreaterThan(0);
    expect(after.broken.join(' ')).toContain(file);
    if (isWholePage) {
      await expect(
        page.getByRole('main').getByRole('link').or(page.getByRole('main').getByRole('combobox')).first(),
      ).toBeVisible();
    } else {
      expect(after.headings).toBeGreaterThan(before.headings * 0.6);
      expect(after.whole).toBeGreaterThan(before.whole * (file === FLEVOLAND ? 0.2 : 0.6));
    }
    expect(await page.locator('main script').count()).toBe(0);
    forgive(watched, /status of 404/);
  });
}
