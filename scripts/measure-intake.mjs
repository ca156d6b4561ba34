import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './measure-drawings.mjs';

const ROWS = 1_000_000;
/** Whole intake in a worker, against PapaParse alone in array mode in a worker of the same page. */
const LEAST_RATIO = 1;
const MOST_MEMORY = 300;
const LONGEST_TASK = 50;
const WORDS = { foreign: 'vreemd bestand', known: 'bestand van bekende indicatoren' };

/** Lines for a file of a million rows: times and ratio, memory above the text, and the longest task of the page itself. */
export async function measureIntake({ root, browser, runs, median }) {
  const folder = join(root, '.cache', 'bench-inname');
  await buildPage(root, folder);
  const site = await serveFolder(folder);
  const page = await browser.newPage();
  await page.goto(site.address);
  await page.waitForFunction(() => 'takeFile' in globalThis);
  const found = { foreign: [], known: [], bare: [] };
  const tasks = [];
  for (let run = 0; run < runs; run += 1) {
    for (const kind of Object.keys(found)) {
      const outcome = await measureOne(browser, page, kind);
      found[kind].push(outcome);
      tasks.push(outcome.longest);
    }
  }
  await page.close();
  site.server.close();
  const time = (kind) => median(found[kind].map((outcome) => outcome.time));
  const ratio = (kind) => median(found[kind].map((outcome, run) => found.bare[run].time / outcome.time));
  return [
    { name: 'inname van 1.000.000 rijen: kale PapaParse, ms', value: time('bare') },
    ...Object.entries(WORDS).flatMap(([kind, words]) => [
      { name: `inname van 1.000.000 rijen: ${words}, ms`, value: time(kind) },
      {
        name: `inname van 1.000.000 rijen: ${words}, PapaParse gedeeld door inname`,
        value: ratio(kind),
        limit: LEAST_RATIO,
        least: true,
      },
      {
        name: `inname van 1.000.000 rijen: ${words}, geheugen boven de tekst, MB`,
        value: median(found[kind].map(({ memory }) => memory)),
        limit: MOST_MEMORY,
      },
    ]),
    {
      name: 'inname van 1.000.000 rijen: langste taak van de pagina, ms',
      value: Math.max(...tasks),
      limit: LONGEST_TASK,
    },
  ];
}

async function measureOne(browser, page, kind) {
  await page.evaluate((rows) => globalThis.makeFile(rows), ROWS);
  await page.requestGC();
  const before = await startPeaks(browser);
  const { time, rows } = await page.evaluate((each) => globalThis.takeFile(each), kind);
  if (rows !== ROWS) throw new Error(`${kind}: ${rows} rijen in plaats van ${ROWS}.`);
  const memory = readPeaks(before);
  return { time, memory, longest: await page.evaluate(() => globalThis.longestTask) };
}

/** What each renderer uses now; from here on the system keeps its peak anew. */
async function startPeaks(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  for (const id of ids) writeFileSync(`/proc/${id}/clear_refs`, '5');
  return ids.map((id) => ({ id, size: readStatus(id, 'VmRSS') }));
}

function readPeaks(before) {
  return Math.max(...before.map(({ id, size }) => readStatus(id, 'VmHWM') - size));
}

/** In MB. */
function readStatus(id, field) {
  const [, size] = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${id}/status`, 'utf8'));
  return Number(size) / 1024;
}

async function buildPage(root, folder) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: join(root, 'tests', 'bench', 'intake'),
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}
