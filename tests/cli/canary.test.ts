import loadHighs from 'highs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadViews } from '../../build/load-views.ts';
import { render } from '../../src/app/entry-server.tsx';
import { closeGaps } from '../../src/cli/generate/close-gaps.ts';
import { openHighs } from '../../src/package/audit/open-highs.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import { writeFiles } from '../../src/cli/write-files.ts';
import { createAreaTree } from '../../src/domain/area-tree.ts';
import type { Period } from '../../src/domain/period.ts';
import { quartersOf } from '../../src/domain/period-math.ts';
import { spotKey, toPublishedSums } from '../../src/package/audit/published-sums.ts';
import { checkPackage } from '../../src/package/check-package.ts';
import { isWarningCode } from '../../src/package/faults.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { change, type Files, seal } from '../package/small-package.ts';
import { readTakenFiles } from './taken-files.ts';

// A count under the threshold that stands nowhere else, so that every trace of it can be found as text.
const CANARY = 48_617;
const TRACES = ['48617', '48.617', '48\u00a0617', '48,6'];
const THRESHOLD = 60_000;
const AREA = 'soest';
const PERIOD = '2019-K4';
const PAGES = ['/', '/indicator/kanarie', `/gebied/${AREA}`, '/gebied/oost-utrecht', '/thema/digitale-veiligheid'];

let folder = '';
const highs = await loadHighs();
const data = await readFolder('data');
const { areas } = readPackage(data).data;
const tree = createAreaTree(areas);
const quarters = quartersOf('2019');

/** Counts of every area in 2019: of the canary one, of all others far over the threshold. */
function makeCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  const municipalities = areas.filter(({ level }) => level === 'municipality').map(({ id }) => id);
  const countOf = (area: string, period: Period): number =>
    tree
      .municipalitiesIn(area, period)
      .reduce(
        (sum, { id }) => sum + (id === AREA && period === PERIOD ? CANARY : 71_003 + 17 * municipalities.indexOf(id)),
        0,
      );
  for (const { id } of areas.filter((area) => tree.existsIn(area.id, '2019'))) {
    for (const period of quarters) counts.set(spotKey({ area: id, period }), countOf(id, period));
    counts.set(
      spotKey({ area: id, period: '2019' }),
      quarters.reduce((sum, period) => sum + countOf(id, period), 0),
    );
  }
  return counts;
}

const counts = makeCounts();
const spots = [...counts.keys()];

/** What the protection of the package hides of the counts. */
function protect(): Set<string> {
  const rows = spots.map((spot) => ({ area: spot.split('|')[0] ?? '', period: spot.split('|')[1] as Period }));
  const levels = { region: 2, district: 1, municipality: 0 };
  const cells = spots.map((key, index) => {
    const level = levels[tree.get(rows[index]?.area ?? '')?.level ?? 'municipality'];
    return { key, values: [counts.get(key) ?? 0], weight: 2 * level + (key.endsWith('|2019') ? 1 : 0) };
  });
  const relations = toPublishedSums('count', rows, areas, tree);
  return new Set(
    closeGaps(highs, { indicator: 'kanarie', year: '2019', threshold: THRESHOLD, cells, relations }).hidden,
  );
}

/** The package with the canary in it; the hidden counts have a reason instead. */
async function withCanary(hidden: ReadonlySet<string>): Promise<Files> {
  let files = change(data, 'indicatoren.json', (text) => {
    const all = JSON.parse(text);
    const like = all.find(({ id }: { id: string }) => id === 'geregistreerde-cybercrime');
    return JSON.stringify([...all, { ...like, id: 'kanarie', naam: 'Kanarie', onthulgrens: THRESHOLD }]);
  });
  for (const [spot, count] of counts) {
    const [area = '', period] = spot.split('|');
    const owner = tree.get(area)?.level === 'municipality' ? tree.get(area)?.parent : area;
    const reason = count < THRESHOLD ? 'klein' : 'afgeschermd';
    const shown = hidden.has(spot) ? ';;;definitief;voorbeeld;' + reason : `${count};;;definitief;voorbeeld;`;
    files = change(files, `cijfers/${owner}.csv`, (text) => `${text}kanarie;${area};${period};${shown};\r\n`);
  }
  return seal(files);
}

/** Name of each output in which a trace of the canary stands: files of the package, derived views and pages. */
async function tracesIn(name: string, files: Files): Promise<string[]> {
  const path = join(folder, name);
  await writeFiles(path, files);
  const loaded = loadViews(path);
  const texts = new Map<string, string>();
  for (const [file, bytes] of loaded.files)
    if (!file.startsWith('beelden/')) texts.set(file, new TextDecoder().decode(bytes));
  for (const [view, text] of loaded.views) texts.set(view, text);
  for (const page of PAGES) {
    const { body, title, description } = await render(page, loaded.views);
    expect(body).toContain('<h1');
    texts.set(page, `${title} ${description} ${body.replaceAll(/<!-- -->/g, '')}`);
  }
  for (const area of [AREA, 'oost-utrecht', 'midden-nederland']) {
    for (const [file, text] of await readTakenFiles(loaded.views, 'kanarie', area)) texts.set(file, text);
  }
  const before = loadViews('data');
  const isTrace = (output: string, trace: string): boolean => {
    const old = before.views.get(output) ?? new TextDecoder().decode(before.files.get(output) ?? new Uint8Array());
    return (texts.get(output) ?? '').split(trace).length > old.split(trace).length;
  };
  return [...texts.keys()].filter((output) => TRACES.some((trace) => isTrace(output, trace)));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanarie-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a count under the threshold', () => {
  it('stands in no file, no derived view, no page and nothing that one takes along once it is protected', async () => {
    const hidden = protect();
    expect(hidden).toContain(spotKey({ area: AREA, period: PERIOD }));
    expect(hidden.size).toBeLessThan(spots.length / 2);
    const files = await withCanary(hidden);
    // What a letter claims is a warning, and another matter.
    expect((await checkPackage(files, openHighs(highs))).filter(({ code }) => !isWarningCode(code))).toEqual([]);
    expect(await tracesIn('veilig', files)).toEqual([]);
  }, 120_000);

  it('is found by the same search where it is not protected, and the check names file and row', async () => {
    const files = await withCanary(new Set());
    const traces = await tracesIn('onveilig', files);
    expect(traces).toContain('cijfers/oost-utrecht.csv');
    expect(traces.filter((output) => output.endsWith('.json')).length).toBeGreaterThan(0);
    expect(traces.filter((output) => output.startsWith('/')).length).toBeGreaterThan(0);
    const taken = traces.filter((output) => output.startsWith(`meenemen kanarie_${AREA}_${PERIOD}.`));
    for (const end of [/\.csv$/, /\.svg$/, /charts\/chart\d+\.xml$/, /\.xlsx\/xl\/worksheets\/sheet1\.xml$/]) {
      expect(
        taken.some((output) => end.test(output)),
        String(end),
      ).toBe(true);
    }
    const lines = new TextDecoder().decode(files.get('cijfers/oost-utrecht.csv')).split('\r\n');
    const row = lines.findIndex((line) => line.startsWith(`kanarie;${AREA};${PERIOD};`)) + 1;
    const faults = (await checkPackage(files)).filter(({ code }) => !isWarningCode(code));
    expect(faults.map(({ code, path, place }) => [code, path, place])).toEqual([
      ['onder-onthulgrens', 'cijfers/oost-utrecht.csv', `rij ${row}, kolom waarde`],
    ]);
  }, 120_000);
});
