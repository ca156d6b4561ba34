import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** At most so many times as long as plain SVG takes that is made by hand, element by element, with the same marks. */
const LIMITS = [
  { name: 'multiples', words: '45 kleine veelvouden van 44 kwartalen', limit: 2 },
  { name: 'explored', words: 'verkende grafiek van 5 x 44 kwartalen', limit: 7 },
];
const TURNS = 15;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

/** Mounts drawings of the product and bare ones in turns, in a page of its own that is never part of dist/. */
export async function measureDrawings({ root, browser, runs, median }) {
  const folder = join(root, '.cache', 'bench');
  await buildPage(root, folder);
  const site = await serveFolder(folder);
  const lines = [];
  for (const { name, words, limit } of LIMITS) {
    const ratios = [];
    const times = { own: [], bare: [] };
    for (let run = 0; run < runs; run += 1) {
      const { own, bare } = await openAndCompare(browser, site.address, name);
      expectSameMarks(own[0].marks, bare[0].marks, words);
      const [ownTime, bareTime] = [median(own.map(({ time }) => time)), median(bare.map(({ time }) => time))];
      ratios.push(ownTime / bareTime);
      times.own.push(ownTime);
      times.bare.push(bareTime);
    }
    lines.push({ name: `${words}, ms`, value: median(times.own) });
    lines.push({ name: `${words}, kale SVG, ms`, value: median(times.bare) });
    lines.push({ name: `${words}, verhouding`, value: median(ratios), limit });
  }
  site.server.close();
  return lines;
}

async function buildPage(root, folder) {
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  await build({
    configFile: false,
    root: join(root, 'tests', 'bench'),
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, cssTarget: ['chrome123'], chunkSizeWarningLimit: 2000 },
  });
}

async function openAndCompare(browser, address, name) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => 'compare' in globalThis);
  const outcome = await page.evaluate(([what, turns]) => globalThis.compare(what, turns), [name, TURNS]);
  await page.close();
  return outcome;
}

/** Less drawn by hand than by the product would make the product look slow, and the other way round. */
function expectSameMarks(own, bare, words) {
  const write = (marks) => JSON.stringify(marks);
  if (write(own) !== write(bare)) {
    throw new Error(`${words}: het product tekent ${write(own)}, de kale SVG ${write(bare)}.`);
  }
}

/** The files of a folder on an address of this machine. */
export function serveFolder(folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    const isThere = existsSync(file);
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(isThere ? readFileSync(file) : undefined);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({ server, address: `http://127.0.0.1:${server.address().port}/` }));
  });
}
