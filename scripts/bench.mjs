// npm run bench: figures as JSON lines, each {name, value, limit, ok}; exit 1 when one is over its limit.
// Ratios of one run, medians of five, so that a slow machine does not make the outcome.
// npm run bench -- grafieken indicator: those parts alone.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { findBrowser } from './find-browser.mjs';
import { measureCommandLine } from './measure-command-line.mjs';
import { measureDrawings } from './measure-drawings.mjs';
import { measureIntake } from './measure-intake.mjs';
import { measurePublishing } from './measure-publishing.mjs';
import { measureReading } from './measure-reading.mjs';
import { measureSpreadsheet } from './measure-spreadsheet.mjs';
import { runLighthouse } from './run-lighthouse.mjs';
import { toStaticPage } from './static-page.mjs';

const RUNS = 5;
const PORT = 20_000 + (process.pid % 20_000);
/** Slow 4G as Lighthouse has it: 1,6 Mbit/s down, 150 ms. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU = { rate: 4 };
const INDICATOR = '/indicator/geregistreerde-cybercrime';

const PARTS = {
  'eerste-beeld': measureFirstView,
  'grootste-beeld': measureLargestPaint,
  indicator: measureIndicator,
  grafieken: async () => (await measureDrawings({ root, browser, runs: RUNS, median })).forEach(report),
  inname: async () => (await measureIntake({ root, browser, runs: RUNS, median })).forEach(report),
  publiceren: async () =>
    (await measurePublishing({ root, browser, runs: RUNS, median, port: PORT + 1 })).forEach(report),
  opdrachtregel: async () => (await measureCommandLine({ root })).forEach(report),
  lezen: async () => (await measureReading({ root, port: PORT + 2 })).forEach(report),
  rekenblad: async () => (await measureSpreadsheet({ root })).forEach(report),
  wisselen: measureSwitch,
  lighthouse: async () => (await runLighthouse(executablePath, server.address)).forEach(report),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`Onbekend onderdeel: ${unknown.join(', ')}. Kies uit: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
requireNode();
ensureInstalled(root);
ensureBuilt(root, resolve(process.env.DATA_DIR ?? join(root, 'data')));
const { chromium } = await import('playwright');
const executablePath = await findBrowser(root);
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
let isOk = true;

try {
  for (const [name, measure] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await measure();
} finally {
  await browser.close();
  server.child.kill();
}
process.exitCode = isOk ? 0 : 1;

/** The limit is the most that is allowed, or the least where `least` is true. */
function report({ name, value, limit, least = false }) {
  const ok = limit === undefined || (least ? value >= limit : value <= limit);
  isOk &&= ok;
  console.log(
    JSON.stringify({ name, value: Math.round(value * 1000) / 1000, ...(limit === undefined ? {} : { limit }), ok }),
  );
}

/** A file that is asked for again while the browser has it counts once. */
async function measureFirstView() {
  const page = await browser.newPage();
  const addresses = new Set();
  page.on('response', (response) => addresses.add(response.url()));
  await page.goto(server.address, { waitUntil: 'networkidle' });
  report({ name: 'eerste beeld: verzoeken', value: addresses.size, limit: 8 });
  report({ name: 'eerste beeld: JavaScript, kB gzip', value: await sizeCode(addresses), limit: 105 });
  await page.locator('#root[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  report({ name: 'startpagina geheel: verzoeken', value: addresses.size });
  report({ name: 'startpagina geheel: JavaScript, kB gzip', value: await sizeCode(addresses) });
  await page.close();
}

async function sizeCode(addresses) {
  const scripts = [...addresses].filter((address) => address.endsWith('.js'));
  const bodies = await Promise.all(
    scripts.map(async (address) => Buffer.from(await (await fetch(address)).arrayBuffer())),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
}

async function measureLargestPaint() {
  await compareLargestPaint('/', 'startpagina', 1.25);
}

/** Largest paint, and how long the page does not listen: until it rests, and while React takes it over after that rest. */
async function measureIndicator() {
  await compareLargestPaint(INDICATOR, 'indicator', 1.5);
  const loading = [];
  const takingOver = [];
  for (let run = 0; run < RUNS; run += 1) {
    const blocked = await blockingTime(server.address + INDICATOR);
    loading.push(blocked.loading);
    takingOver.push(blocked.takingOver);
  }
  report({ name: 'indicator: totale blokkeertijd tot vijf seconden rust, ms', value: median(loading), limit: 200 });
  report({ name: 'indicator: blokkeertijd van het overnemen daarna, ms', value: median(takingOver), limit: 200 });
}

/** A page against a hand-written static page with the same content, in turns. */
async function compareLargestPaint(path, name, limit) {
  const html = await fetch(server.address + path).then((response) => response.text());
  const plain = await serveStatic(await toStaticPage(html, server.address));
  const own = [];
  const bare = [];
  for (let run = 0; run < RUNS; run += 1) {
    own.push(await largestPaint(server.address + path));
    bare.push(await largestPaint(plain.address));
  }
  plain.server.close();
  report({ name: `grootste beeld: ${name}, ms`, value: median(own) });
  report({ name: `grootste beeld: ${name} als kale pagina, ms`, value: median(bare) });
  report({ name: `grootste beeld: ${name}, verhouding`, value: median(own) / median(bare), limit });
}

/** Of each task after the first paint what it takes over 50 ms, added up; before and after five seconds without one. */
async function blockingTime(address) {
  const { page, context } = await openSlow();
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('#root[data-ready]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1000);
  const times = await page.evaluate(async () => {
    const tasks = await new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries())).observe({ type: 'longtask', buffered: true });
      // Without a single long task nothing is observed.
      setTimeout(() => done([]), 1000);
    });
    let end = performance.getEntriesByName('first-contentful-paint')[0].startTime;
    let part = 'loading';
    const sums = { loading: 0, takingOver: 0 };
    for (const { startTime, duration } of tasks) {
      const over = startTime + duration - Math.max(startTime + 50, end);
      if (startTime - end >= 5000) part = 'takingOver';
      sums[part] += Math.max(0, over);
      end = Math.max(end, startTime + duration);
    }
    return sums;
  });
  await context.close();
  return times;
}

async function largestPaint(address) {
  const { page, context } = await openSlow();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const time = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return time;
}

/** Longest task while one switches between areas whose data are there, at a quarter of the speed. */
async function measureSwitch() {
  const longest = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, context, session } = await openSlow({ network: false });
    await page.goto(`${server.address}/gebied/oost-utrecht`);
    await page.locator('#root[data-ready]').waitFor();
    const names = ['Flevoland', 'Utrecht-Stad', 'Oost-Utrecht'];
    const go = async (name) => {
      await page.getByRole('navigation', { name: 'Gebied' }).getByRole('link', { name }).click();
      await page.waitForTimeout(600);
    };
    for (const name of names) await go(name);
    await page.evaluate(() => {
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
      }).observe({ type: 'longtask' });
    });
    await session.send('Emulation.setCPUThrottlingRate', CPU);
    for (const name of names) await go(name);
    longest.push(await page.evaluate(() => globalThis.longest));
    await context.close();
  }
  report({ name: 'wisselen van gebied: langste taak, ms', value: median(longest), limit: 100 });
}

async function openSlow({ network = true } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', CPU);
  }
  return { page, context, session };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function serveStatic(files) {
  const site = createServer((request, response) => {
    const file = files.get(new URL(request.url, 'http://x').pathname);
    response.writeHead(file ? 200 : 404, file ? file.headers : {});
    response.end(file?.body);
  });
  return new Promise((done) => {
    site.listen(0, '127.0.0.1', () => done({ server: site, address: `http://127.0.0.1:${site.address().port}/` }));
  });
}

function startServer() {
  const child = spawn(process.execPath, [join(root, 'dist-server', 'main.js')], {
    env: {
      ...process.env,
      PORT: String(PORT),
      HOST: '127.0.0.1',
      DIST_DIR: join(root, 'dist'),
      VAR_DIR: mkdtempSync(join(tmpdir(), 'rv-opslag-')),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.stdout.once('data', () => done({ child, address: `http://127.0.0.1:${PORT}` }));
    child.once('exit', () => fail(new Error('De server startte niet.')));
  });
}
